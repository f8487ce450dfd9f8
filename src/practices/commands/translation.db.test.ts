import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAccount, callerOf } from '../../../test/builders/accounts.ts';
import { accepted, buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildCaller,
  buildPractice,
  buildText,
  move,
  PRACTICE_ENTITIES,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { Refusal, Result } from '../../kernel/result.ts';
import { hashText } from '../../kernel/text-hash.ts';
import type { Caller } from '../../platform/db/database.ts';
import { confirmStillValid } from './confirm-still-valid.ts';
import { approveTranslation, returnTranslation } from './review-translation.ts';
import { saveTranslation, type SaveTranslation } from './save-translation.ts';
import { startTranslation } from './start-translation.ts';
import { submitTranslation } from './submit-translation.ts';

const TEXTS = { title: 'A title', summary: 'A summary', resources: ' ' };

let test: TestDatabase;
let swedish: Caller;
let reviewer: Caller;
let id: string;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
  swedish = await buildCaller(test.database, 'TRANSLATOR', ['sv']);
  reviewer = await buildCaller(test.database, 'EDITOR', ['sv']);
});

afterAll(() => test.close());

beforeEach(async () => {
  id = (await buildPractice(test.database, { texts: TEXTS })).id;
});

function refusalOf(result: Result<unknown>): Refusal | null {
  return result.ok ? null : result.refusal;
}

function edition(expectedVersion: number, locale = 'sv') {
  return { practiceId: id, locale, expectedVersion };
}

async function start(who = swedish, input = edition(0)) {
  return test.database.execute(who, startTranslation, input);
}

async function save(overrides: Partial<SaveTranslation> = {}, who = swedish) {
  const { path = 'title' } = overrides;
  return test.database.execute(who, saveTranslation, {
    practiceId: id,
    locale: 'sv',
    path,
    value: 'En översättning',
    origin: 'HUMAN',
    fromLocale: 'en',
    sourceHash: hashText(TEXTS[path as keyof typeof TEXTS] ?? ''),
    expectedVersion: 0,
    ...overrides,
  });
}

/** Refuses, names the refusal, and leaves every table as it was. */
async function expectRefusal(act: () => Promise<Result<unknown>>, refusal: object) {
  const before = await test.snapshot();
  expect(refusalOf(await act())).toMatchObject(refusal);
  expect(await test.snapshot()).toEqual(before);
}

describe('a translation', () => {
  it('goes from its beginning to its approval, each step under the version it saw', async () => {
    expect(accepted(await start())).toMatchObject({ state: 'IN_TRANSLATION', version: 1 });
    expect(accepted(await save())).toMatchObject({ locale: 'sv', path: 'title', version: 1 });
    accepted(await save({ path: 'summary' }));
    const submitted = await test.database.execute(swedish, submitTranslation, edition(1));
    expect(accepted(submitted)).toMatchObject({ state: 'IN_REVIEW', version: 2 });
    const comment = 'One word is missing.';
    const review = { ...edition(2), comment };
    const returned = await test.database.execute(reviewer, returnTranslation, review);
    expect(accepted(returned)).toMatchObject({ state: 'IN_TRANSLATION', version: 3 });
    accepted(await test.database.execute(swedish, submitTranslation, edition(3)));
    const approved = await test.database.execute(reviewer, approveTranslation, edition(4));
    expect(accepted(approved)).toMatchObject({ state: 'APPROVED', version: 5 });
    const history = await test.sql(
      `SELECT data ->> 'to' AS "to", comment FROM cms.history
       WHERE subject_id = $1 AND action = 'practices.edition-moved' ORDER BY id`,
      [id],
    );
    expect(history).toEqual([
      { to: 'IN_TRANSLATION', comment: null },
      { to: 'IN_REVIEW', comment: null },
      { to: 'IN_TRANSLATION', comment },
      { to: 'IN_REVIEW', comment: null },
      { to: 'APPROVED', comment: null },
    ]);
    const events = await test.sql(
      `SELECT payload ->> 'to' AS "to" FROM cms.outbox_event WHERE subject_id = $1 ORDER BY id`,
      [id],
    );
    expect(events).toHaveLength(5);
  });

  it('is opened again after its approval', async () => {
    await test.sql(
      `INSERT INTO cms.edition (practice_id, locale, state, changed_at, version)
       VALUES ($1, 'sv', 'PUBLISHED', now(), 7)`,
      [id],
    );
    expect(accepted(await start(swedish, edition(7)))).toMatchObject({ version: 8 });
  });

  it('cannot be handed in while a text that says something is missing', async () => {
    accepted(await start());
    accepted(await save());
    await expectRefusal(() => test.database.execute(swedish, submitTranslation, edition(1)), {
      kind: 'TRANSITION_NOT_ALLOWED',
      unmet: [{ code: 'TRANSLATION_MISSING', path: 'summary', params: { locale: 'sv' } }],
    });
  });

  it('C-03 is refused when the source changed meanwhile, with the hash of now', async () => {
    accepted(await start());
    await buildText(test.database, id, 'title', 'A new title');
    await expectRefusal(() => save(), {
      kind: 'STALE_TRANSLATION',
      path: 'title',
      currentSourceHash: hashText('A new title'),
    });
  });

  it('A-14 is refused at a version that is not the present one', async () => {
    accepted(await start());
    accepted(await save());
    await expectRefusal(() => save({ value: 'Mitt' }), {
      kind: 'VERSION_CONFLICT',
      baseVersion: 0,
      currentVersion: 1,
      conflicts: [{ path: 'title', base: null, mine: 'Mitt', theirs: 'En översättning' }],
    });
    await expectRefusal(() => start(swedish, edition(0)), {
      kind: 'VERSION_CONFLICT',
      currentVersion: 1,
    });
  });

  it.each<[string, Partial<SaveTranslation>, object]>([
    ['into its own language', { fromLocale: 'sv' }, { code: 'LOCALE_IS_SOURCE' }],
    ['of a text that is not there', { path: 'context' }, { code: 'SOURCE_TEXT_MISSING' }],
    ['from a language without it', { fromLocale: 'el' }, { code: 'SOURCE_TEXT_MISSING' }],
    ['at no path', { path: 'nowhere\u0000' }, { code: 'PATH_UNKNOWN' }],
    ['that is no string', { value: 7 }, { code: 'TEXT_SHAPE' }],
  ])('is refused %s', async (_, overrides, issue) => {
    accepted(await start());
    await expectRefusal(() => save(overrides), { kind: 'VALIDATION_FAILED', issues: [issue] });
  });

  it('needs a practice at a stage that can be translated', async () => {
    await move(test.database, id, { stage: 'SUBMITTED', revisionStage: null, duplicateOf: null });
    await expectRefusal(() => start(), {
      kind: 'TRANSITION_NOT_ALLOWED',
      unmet: [{ code: 'STAGE_TOO_EARLY_FOR_TRANSLATION' }],
    });
  });

  it('needs to be begun before it is written', async () => {
    await expectRefusal(() => save(), {
      kind: 'TRANSITION_NOT_ALLOWED',
      unmet: [{ code: 'EDITION_NOT_IN_TRANSLATION' }],
    });
  });

  it('is not begun into the source language, nor into one that is not enabled', async () => {
    const everything = await buildCaller(test.database, 'TRANSLATOR');
    await expectRefusal(() => start(everything, edition(0, 'en')), {
      issues: [{ code: 'LOCALE_IS_SOURCE' }],
    });
    await expectRefusal(() => start(everything, edition(0, 'fi')), {
      issues: [{ code: 'LOCALE_NOT_ENABLED', params: { locale: 'fi' } }],
    });
  });
});

describe('the scope of a translator', () => {
  it('C-16 ends at the given languages, for every command', async () => {
    const forbidden = { kind: 'FORBIDDEN', code: 'RIGHT_TRANSLATOR_FOR_LOCALE' };
    const other = edition(0, 'es');
    await expectRefusal(() => start(swedish, other), forbidden);
    await expectRefusal(() => save({ locale: 'es' }), forbidden);
    await expectRefusal(() => test.database.execute(swedish, submitTranslation, other), forbidden);
    const confirming = { ...other, path: 'title', sourceHash: hashText(TEXTS.title) };
    await expectRefusal(
      () => test.database.execute(swedish, confirmStillValid, confirming),
      forbidden,
    );
  });

  it('C-16 leaves no way to a source in a language that is not seen', async () => {
    const spanish = await buildCaller(test.database, 'TRANSLATOR', ['es']);
    accepted(await start(spanish, edition(0, 'es')));
    accepted(await save({ locale: 'es', value: 'Un título' }, spanish));
    accepted(await start());
    const fromSpanish = { fromLocale: 'es', sourceHash: hashText('Un título') };
    const issues = [{ code: 'SOURCE_TEXT_MISSING', path: 'title' }];
    await expectRefusal(() => save(fromSpanish), { kind: 'VALIDATION_FAILED', issues });
    const both = await buildCaller(test.database, 'TRANSLATOR', ['es', 'sv']);
    expect(accepted(await save(fromSpanish, both))).toMatchObject({ version: 1 });
  });
});

describe('the review of a translation', () => {
  beforeEach(async () => {
    accepted(await start());
    accepted(await save());
    accepted(await save({ path: 'summary' }));
    accepted(await test.database.execute(swedish, submitTranslation, edition(1)));
  });

  it('B-05 is not for whoever translated, whatever roles they hold', async () => {
    const account = await buildAccount(test.database, {
      grants: [
        { role: 'TRANSLATOR', locales: ['sv'], regions: null },
        { role: 'EDITOR', locales: null, regions: null },
      ],
    });
    const both = callerOf(account);
    accepted(await test.database.execute(reviewer, returnTranslation, edition(2)));
    accepted(await save({ value: 'Bättre', expectedVersion: 1 }, both));
    accepted(await test.database.execute(both, submitTranslation, edition(3)));
    await expectRefusal(() => test.database.execute(both, approveTranslation, edition(4)), {
      kind: 'FORBIDDEN',
      code: 'FOUR_EYES_TRANSLATION',
    });
  });

  it('C-16 is for an editor of that language', async () => {
    const spanish = await buildCaller(test.database, 'EDITOR', ['es']);
    await expectRefusal(() => test.database.execute(spanish, approveTranslation, edition(2)), {
      kind: 'FORBIDDEN',
      code: 'RIGHT_EDITOR_FOR_LOCALE',
    });
    await expectRefusal(() => test.database.execute(swedish, returnTranslation, edition(2)), {
      kind: 'FORBIDDEN',
      code: 'RIGHT_EDITOR_FOR_LOCALE',
    });
  });

  it('takes a translation that was handed in only, and once', async () => {
    accepted(await test.database.execute(reviewer, approveTranslation, edition(2)));
    await expectRefusal(() => test.database.execute(reviewer, approveTranslation, edition(3)), {
      kind: 'TRANSITION_NOT_ALLOWED',
      unmet: [{ code: 'EDITION_NOT_IN_REVIEW' }],
    });
  });

  it('takes no comment that the history cannot hold', async () => {
    const comment = 'a\u0000b';
    const input = { ...edition(2), comment };
    await expectRefusal(() => test.database.execute(reviewer, returnTranslation, input), {
      kind: 'VALIDATION_FAILED',
      issues: [{ code: 'COMMENT_TEXT', path: 'comment' }],
    });
  });

  it('closes the translation for its translator', async () => {
    await expectRefusal(() => save({ expectedVersion: 1 }), {
      unmet: [{ code: 'EDITION_NOT_IN_TRANSLATION' }],
    });
    await expectRefusal(() => start(swedish, edition(2)), {
      unmet: [{ code: 'EDITION_IN_REVIEW' }],
    });
  });
});
