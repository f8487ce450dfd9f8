import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../test/builders/accounts.ts';
import { buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildCaller,
  buildPractice,
  buildText,
  getPractice,
  PRACTICE_ENTITIES,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { richTextFromPlain } from '../../kernel/rich-text.ts';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { Caller } from '../../platform/db/database.ts';
import { isUnavailable } from '../../platform/db/sql-errors.ts';
import { saveText, type SavedText, type SaveText } from './save-text.ts';

let test: TestDatabase;
let editor: Caller;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
  editor = await buildCaller(test.database, 'EDITOR');
});

afterAll(() => test.close());

async function save(input: SaveText, caller = editor): Promise<Result<SavedText>> {
  return test.database.execute(caller, saveText, input);
}

function refusalOf(result: Result<unknown>): Refusal | null {
  return result.ok ? null : result.refusal;
}

describe('saving a text of the source locale', () => {
  it('writes text, revision and history, and answers the version', async () => {
    const { id } = await buildPractice(test.database);
    const input = { practiceId: id, path: 'title', value: ' A title ', expectedVersion: 0 };
    expect(await save(input)).toEqual({
      ok: true,
      value: { practiceId: id, locale: 'en', path: 'title', version: 1 },
    });
    const second = { ...input, value: 'Another title', expectedVersion: 1 };
    expect(await save(second)).toMatchObject({ ok: true, value: { version: 2 } });
    const revisions = await test.sql(
      'SELECT version, value FROM cms.localized_text_revision WHERE subject_id = $1 ORDER BY version',
      [id],
    );
    expect(revisions).toEqual([
      { version: 1, value: 'A title' },
      { version: 2, value: 'Another title' },
    ]);
    const history = await test.sql(
      `SELECT action, data FROM cms.history WHERE subject_id = $1 AND actor_kind = 'ACCOUNT' ORDER BY id`,
      [id],
    );
    expect(history).toEqual([
      { action: 'practices.text-saved', data: { locale: 'en', path: 'title', version: 1 } },
      { action: 'practices.text-saved', data: { locale: 'en', path: 'title', version: 2 } },
    ]);
  });

  it('writes nothing when the text is saved again as it is', async () => {
    const { id } = await buildPractice(test.database, { texts: { title: 'A title' } });
    const input = { practiceId: id, path: 'title', value: 'A title', expectedVersion: 1 };
    const before = await test.snapshot();
    expect(await save(input)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await test.snapshot()).toEqual(before);
  });

  it('A-14 refuses a stale version with base, mine and theirs, and changes nothing', async () => {
    const { id } = await buildPractice(test.database, { texts: { title: 'One' } });
    await buildText(test.database, id, 'title', 'Two');
    const before = await test.snapshot();
    const result = await save({ practiceId: id, path: 'title', value: 'Mine', expectedVersion: 1 });
    expect(refusalOf(result)).toEqual({
      kind: 'VERSION_CONFLICT',
      baseVersion: 1,
      currentVersion: 2,
      changedBy: null,
      changedAt: test.clock.now(),
      conflicts: [{ path: 'title', base: 'One', mine: 'Mine', theirs: 'Two' }],
    });
    expect(await test.snapshot()).toEqual(before);
  });

  it.each([-1, 2, 2_147_483_647])('A-14 refuses version %s of a text that is at 1', async (at) => {
    const { id } = await buildPractice(test.database, { texts: { title: 'One' } });
    const result = await save({ practiceId: id, path: 'title', value: 'X', expectedVersion: at });
    expect(refusalOf(result)).toMatchObject({ kind: 'VERSION_CONFLICT', currentVersion: 1 });
  });

  it.each<[string, Partial<SaveText>, object]>([
    ['an unknown path', { path: 'nowhere' }, { issues: [{ code: 'PATH_UNKNOWN' }] }],
    ['a hostile path', { path: 'title\u0000' }, { issues: [{ code: 'PATH_UNKNOWN' }] }],
    ['a tree for a title', { value: richTextFromPlain('x') }, { issues: [{ code: 'TEXT_SHAPE' }] }],
    [
      'a title of 121 characters',
      { value: 'å'.repeat(121) },
      { issues: [{ code: 'TEXT_TOO_LONG', params: { max: 120, length: 121 } }] },
    ],
  ])('refuses %s, and changes nothing', async (_, overrides, refusal) => {
    const { id } = await buildPractice(test.database);
    const before = await test.snapshot();
    const input = { practiceId: id, path: 'title', value: 'x', expectedVersion: 0, ...overrides };
    expect(refusalOf(await save(input))).toMatchObject({ kind: 'VALIDATION_FAILED', ...refusal });
    expect(await test.snapshot()).toEqual(before);
  });

  it('is not for contributors, to whom no working practice exists', async () => {
    const { id } = await buildPractice(test.database);
    const contributor = await buildCaller(test.database, 'CONTRIBUTOR');
    const input = { practiceId: id, path: 'title', value: 'x', expectedVersion: 0 };
    expect(refusalOf(await save(input, contributor))).toEqual({ kind: 'NOT_FOUND' });
  });
});

const WRITERS = 50;

/** Reads the text, appends a token, writes, and begins anew for as long as others are faster. */
async function append(practiceId: string, token: string): Promise<number> {
  const address = ['PRACTICE', practiceId, 'en', 'summary'];
  for (let conflicts = 0; ; conflicts += 1) {
    const [row] = await test.sql<{ value: string; version: number }>(
      `SELECT value, version FROM cms.localized_text
       WHERE subject_type = $1 AND subject_id = $2 AND locale = $3 AND path = $4`,
      address,
    );
    const value = `${row!.value} ${token}`;
    const input = { practiceId, path: 'summary', value, expectedVersion: row!.version };
    try {
      const result = await save(input, SYSTEM);
      if (result.ok) return conflicts;
      expect(result.refusal).toMatchObject({ kind: 'VERSION_CONFLICT', baseVersion: row!.version });
    } catch (error) {
      if (!isUnavailable(error)) throw error; // the server says 503, and nothing was written
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
  }
}

describe('many writers at once', () => {
  it('A-14 50 parallel writers on one text lose no acknowledged write', async () => {
    const { id } = await buildPractice(test.database, { texts: { summary: 'begin' } });
    const tokens = Array.from({ length: WRITERS }, (_, index) => `t${index}`);
    const conflicts = await Promise.all(tokens.map((token) => append(id, token)));
    const [row] = await test.sql<{ value: string; version: number }>(
      `SELECT value, version FROM cms.localized_text WHERE subject_id = $1 AND path = 'summary'`,
      [id],
    );
    expect(row!.value.split(' ').sort()).toEqual(['begin', ...tokens].sort());
    expect(row!.version).toBe(1 + WRITERS);
    const revisions = await test.sql<{ version: number }>(
      `SELECT version FROM cms.localized_text_revision
         WHERE subject_id = $1 AND path = 'summary' ORDER BY id`,
      [id],
    );
    expect(revisions.map(({ version }) => version)).toEqual(
      Array.from({ length: WRITERS + 1 }, (_, index) => index + 1),
    );
    expect(Math.max(...conflicts)).toBeGreaterThan(0);
    expect(await getPractice(test.database, id)).toMatchObject({ version: 2 });
  }, 60_000);
});
