import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accepted, buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildCaller,
  buildPractice,
  PRACTICE_ENTITIES,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import type { Result } from '../../kernel/result.ts';
import type { Caller } from '../../platform/db/database.ts';
import { readAssessment } from '../store/assessment.store.ts';
import { saveAspect, type SaveAspect } from './save-aspect.ts';
import { saveMatrixAnswer, type SaveMatrixAnswer } from './save-matrix-answer.ts';

let test: TestDatabase;
let researcher: Caller;
let practiceId: string;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
  researcher = await buildCaller(test.database, 'RESEARCHER');
});

afterAll(() => test.close());

beforeEach(async () => {
  practiceId = (await buildPractice(test.database)).id;
});

async function aspect(overrides: Partial<SaveAspect> = {}, who = researcher) {
  return test.database.execute(who, saveAspect, {
    practiceId,
    aspect: 'inclusion',
    state: 'ASSESSED',
    notAssessedReason: null,
    rating: null,
    expectedVersion: 0,
    ...overrides,
  });
}

async function answer(overrides: Partial<SaveMatrixAnswer> = {}, who = researcher) {
  return test.database.execute(who, saveMatrixAnswer, {
    practiceId,
    questionKey: 'relevance-need',
    state: 'RATED',
    rating: 3,
    evidence: [],
    expectedVersion: 0,
    ...overrides,
  });
}

async function expectRefusal(act: () => Promise<Result<unknown>>, refusal: object) {
  const before = await test.snapshot();
  expect(await act()).toMatchObject({ ok: false, refusal });
  expect(await test.snapshot()).toEqual(before);
}

describe('an aspect', () => {
  it('is saved, and changed under the version that was seen', async () => {
    expect(accepted(await aspect({ rating: 2 }))).toEqual({ practiceId, version: 1 });
    const change = { state: 'NOT_ASSESSED', notAssessedReason: 'TOO_EARLY' } as const;
    expect(accepted(await aspect({ ...change, expectedVersion: 1 }))).toMatchObject({ version: 2 });
    const { aspects } = await readAssessment(test.database.reader, practiceId);
    expect(aspects).toMatchObject([{ aspect: 'inclusion', ...change, rating: null, version: 2 }]);
  });

  it.each([0, 2, -1, 2_147_483_647])(
    'A-14 is refused at version %s when it is at 1',
    async (at) => {
      accepted(await aspect());
      await expectRefusal(() => aspect({ expectedVersion: at, rating: 4 }), {
        kind: 'VERSION_CONFLICT',
        baseVersion: at,
        currentVersion: 1,
        changedAt: test.clock.now(),
      });
    },
  );

  it('E2 of 10 parallel first opinions exactly one is taken', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => aspect({ rating: index % 5 })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each<[string, Partial<SaveAspect>]>([
    ['without a reason', { state: 'NOT_ASSESSED' }],
    ['with a reason not to assess it', { notAssessedReason: 'TOO_EARLY' }],
    ['with a rating of 5', { rating: 5 }],
    ['with a rating of 1.5', { rating: 1.5 }],
  ])('is refused %s', async (_, overrides) => {
    const issues = [{ code: 'ASPECT_FACTS', path: 'aspects.inclusion' }];
    await expectRefusal(() => aspect(overrides), { kind: 'VALIDATION_FAILED', issues });
  });

  it.each(['COORDINATOR', 'TRANSLATOR', 'ADMINISTRATOR'] as const)(
    'is not for a %s',
    async (role) => {
      const who = await buildCaller(test.database, role);
      await expectRefusal(() => aspect({}, who), { kind: 'FORBIDDEN' });
    },
  );

  it('waits for the analysis', async () => {
    practiceId = (await buildPractice(test.database, { stage: 'REVIEW' })).id;
    await expectRefusal(() => aspect(), {
      kind: 'TRANSITION_NOT_ALLOWED',
      unmet: [{ code: 'STAGE_NOT_ANALYSIS' }],
    });
  });
});

describe('an answer to the matrix', () => {
  const words = { value: richTextFromPlain('Because.'), expectedVersion: 0 };

  it('is saved with its words, and later without touching them', async () => {
    accepted(await answer({ answer: words, evidence: ['https://example.org/a'] }));
    const unknown = { state: 'UNKNOWN', rating: null, expectedVersion: 1 } as const;
    expect(accepted(await answer(unknown))).toEqual({ practiceId, version: 2 });
    const [text] = await test.sql(
      `SELECT value, version FROM cms.localized_text
       WHERE subject_id = $1 AND path = 'matrix.relevance-need.answer'`,
      [practiceId],
    );
    expect(text).toEqual({ value: words.value, version: 1 });
    const { answers } = await readAssessment(test.database.reader, practiceId);
    expect(answers).toMatchObject([{ state: 'UNKNOWN', rating: null, evidence: [], version: 2 }]);
  });

  it('is not saved at all when its words are refused', async () => {
    const hostile = { type: 'document', content: [{ type: 'script' }] };
    await expectRefusal(() => answer({ answer: { value: hostile, expectedVersion: 0 } }), {
      kind: 'VALIDATION_FAILED',
      issues: [{ code: 'RICH_TEXT_SHAPE', path: 'matrix.relevance-need.answer' }],
    });
    accepted(await answer({ answer: words }));
    const stale = { value: richTextFromPlain('Mine'), expectedVersion: 0 };
    await expectRefusal(() => answer({ answer: stale, expectedVersion: 1, rating: 0 }), {
      kind: 'VERSION_CONFLICT',
      conflicts: [{ base: null, mine: 'Mine', theirs: 'Because.' }],
    });
  });

  it.each([1, -1, 2_147_483_647])(
    'A-14 is refused at version %s before it is there',
    async (at) => {
      await expectRefusal(() => answer({ expectedVersion: at }), {
        kind: 'VERSION_CONFLICT',
        currentVersion: 0,
      });
    },
  );

  it.each<[string, Partial<SaveMatrixAnswer>, string]>([
    ['of another matrix', { questionKey: 'impact-change' }, 'MATRIX_QUESTION_UNKNOWN'],
    ['with a hostile key', { questionKey: 'a\u0000b' }, 'MATRIX_QUESTION_UNKNOWN'],
    ['rated without a rating', { rating: null }, 'MATRIX_RATING'],
    ['unknown with a rating', { state: 'UNKNOWN' }, 'MATRIX_RATING'],
    ['rated 5', { rating: 5 }, 'MATRIX_RATING'],
    ['with a script as evidence', { evidence: ['javascript:alert(1)'] }, 'MATRIX_EVIDENCE'],
  ])('is refused %s', async (_, overrides, code) => {
    await expectRefusal(() => answer(overrides), { issues: [{ code }] });
  });
});
