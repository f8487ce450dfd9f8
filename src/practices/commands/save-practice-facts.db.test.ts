import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { patiently } from '../../../test/builders/accounts.ts';
import { buildVocabulary } from '../../../test/builders/vocabulary.ts';
import {
  buildCaller,
  buildPractice,
  getPractice,
  PRACTICE_ENTITIES,
} from '../../../test/builders/working-practice.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { Caller } from '../../platform/db/database.ts';
import { sqlState } from '../../platform/db/sql-errors.ts';
import type { FactsPatch } from '../domain/facts.ts';
import { createPractice } from './create-practice.ts';
import { savePracticeFacts } from './save-practice-facts.ts';

let test: TestDatabase;
let editor: Caller;

beforeAll(async () => {
  test = await openTestDatabase('migrated', PRACTICE_ENTITIES);
  await buildVocabulary(test.database);
  editor = await buildCaller(test.database, 'EDITOR');
});

afterAll(() => test.close());

async function save(practiceId: string, expectedVersion: number, facts: FactsPatch, who = editor) {
  return test.database.execute(who, savePracticeFacts, { practiceId, expectedVersion, facts });
}

const FACTS: Required<FactsPatch> = {
  regions: ['skane', 'norrland'],
  authorityRole: 'LEADER',
  policyAreas: ['labour'],
  targetGroups: ['refugees'],
  period: { start: '2019-03', end: '2022', isOngoing: false },
  outcome: 'PARTLY_ACHIEVED',
  leadOrganisation: 'Region Skåne',
  partners: [{ name: 'A partner', category: null, scope: null, area: null }],
  budget: { amountCents: 3_000_000_000, currency: 'EUR' },
  fundingSources: ['AMIF'],
  beneficiariesPersons: 1200,
  resultIndicators: [
    { name: 'Jobs', unit: 'persons', baseline: 0, target: 100.5, achieved: null, measuredOn: null },
  ],
  links: [{ url: 'https://example.org/x?y=1', kind: 'WEBSITE' }],
  reviewBy: '2027-01-31',
};

describe('the facts of a practice', () => {
  it('come back as they were saved', async () => {
    const { id, version } = await buildPractice(test.database);
    expect(await save(id, version, FACTS)).toEqual({
      ok: true,
      value: { id, version: version + 1 },
    });
    const practice = await getPractice(test.database, id);
    expect(practice.facts).toEqual(FACTS);
    expect(practice).toMatchObject({ version: version + 1, changedAt: test.clock.now() });
  });

  it('stay where they are left out, and become unknown where they are null', async () => {
    const { id, version } = await buildPractice(test.database, { facts: FACTS });
    await save(id, version, { outcome: null, regions: ['norrland'] });
    expect((await getPractice(test.database, id)).facts).toEqual({
      ...FACTS,
      outcome: null,
      regions: ['norrland'],
    });
  });

  it('E10 are refused at a version that is not the present one, and nothing changes', async () => {
    const { id, version } = await buildPractice(test.database);
    const before = await test.snapshot();
    for (const stale of [0, version - 1, version + 1, -1, 2_147_483_647]) {
      expect(await save(id, stale, FACTS)).toMatchObject({
        ok: false,
        refusal: { kind: 'VERSION_CONFLICT', baseVersion: stale, currentVersion: version },
      });
    }
    expect(await test.snapshot()).toEqual(before);
  });

  it('are refused with everything that is wrong, and nothing changes', async () => {
    const { id, version } = await buildPractice(test.database);
    const before = await test.snapshot();
    const facts = { regions: ['atlantis'], reviewBy: '2027-02-30', leadOrganisation: ' ' };
    expect(await save(id, version, facts)).toEqual({
      ok: false,
      refusal: {
        kind: 'VALIDATION_FAILED',
        issues: [
          { code: 'FACT_UNKNOWN_CODE', path: 'facts.regions', params: { value: 'atlantis' } },
          { code: 'FACT_TEXT', path: 'facts.leadOrganisation' },
          { code: 'FACT_DATE', path: 'facts.reviewBy' },
        ],
      },
    });
    expect(await test.snapshot()).toEqual(before);
  });

  it('E2 of 20 parallel edits of one version exactly one is done', async () => {
    const { id, version } = await buildPractice(test.database);
    const edits = Array.from({ length: 20 }, (_, index) =>
      patiently(() => save(id, version, { beneficiariesPersons: index })),
    );
    const results = await Promise.all(edits);
    const winners = results.flatMap((result, index) => (result.ok ? [index] : []));
    expect(winners).toHaveLength(1);
    for (const result of results) {
      if (result.ok) continue;
      expect(result.refusal).toMatchObject({
        kind: 'VERSION_CONFLICT',
        currentVersion: version + 1,
      });
    }
    const practice = await getPractice(test.database, id);
    expect(practice.facts.beneficiariesPersons).toBe(winners[0]);
    expect(practice.version).toBe(version + 1);
    const [history] = await test.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM cms.history
       WHERE subject_id = $1 AND action = 'practices.facts-saved'`,
      [id],
    );
    expect(history!.count).toBe(1);
  });
});

describe('a version', () => {
  it.each([
    ['cms.practice', 'id', 'version'],
    ['cms.practice', 'id', 'version - 1'],
    ['cms.localized_text', 'subject_id', 'version'],
    ['cms.localized_text', 'subject_id', 'version - 1'],
    ['cms.edition', 'practice_id', 'version'],
    ['cms.aspect_assessment', 'practice_id', 'version'],
    ['cms.matrix_answer', 'practice_id', 'version'],
  ])('E10 of %s cannot be set to anything but more, not even by hand', async (table, key, to) => {
    const { id } = await buildPractice(test.database, { texts: { title: 'A title' } });
    await test.sql(
      `INSERT INTO cms.edition (practice_id, locale, state, changed_at) VALUES ($1, 'sv', 'APPROVED', now())`,
      [id],
    );
    await test.sql(
      `INSERT INTO cms.aspect_assessment (practice_id, aspect, state, changed_at)
       VALUES ($1, 'inclusion', 'ASSESSED', now())`,
      [id],
    );
    await test.sql(
      `INSERT INTO cms.matrix_answer (practice_id, question_key, state, changed_at)
       VALUES ($1, 'relevance-need', 'UNKNOWN', now())`,
      [id],
    );
    const before = await test.snapshot();
    const change = test.sql(`UPDATE ${table} SET version = ${to} WHERE ${key} = $1`, [id]);
    await expect(change.catch((error: unknown) => sqlState(error))).resolves.toBe('LAB01');
    expect(await test.snapshot()).toEqual(before);
  });
});

describe('a new practice', () => {
  it('is a draft with the newest matrix, at version 1', async () => {
    const input = { sourceLocale: 'el', facts: { regions: ['skane'] }, texts: [] };
    const result = await test.database.execute(editor, createPractice, input);
    if (!result.ok) throw new Error('refused');
    expect(await getPractice(test.database, result.value.id)).toMatchObject({
      stage: 'DRAFT',
      sourceLocale: 'el',
      matrixVersion: 1,
      version: 1,
      facts: { regions: ['skane'], budget: null, policyAreas: [] },
    });
  });

  it.each(['RESEARCHER', 'TRANSLATOR', 'CONTRIBUTOR', 'ADMINISTRATOR'] as const)(
    'is not made by a %s',
    async (role) => {
      const who = await buildCaller(test.database, role);
      const before = await test.snapshot();
      const input = { sourceLocale: 'en', facts: {}, texts: [] };
      expect(await test.database.execute(who, createPractice, input)).toEqual({
        ok: false,
        refusal: { kind: 'FORBIDDEN', code: 'RIGHT_COORDINATOR_OR_EDITOR' },
      });
      expect(await test.snapshot()).toEqual(before);
    },
  );

  it('is made with its first words, or not at all', async () => {
    const make = (texts: readonly { readonly path: string; readonly value: unknown }[]) =>
      test.database.execute(editor, createPractice, { sourceLocale: 'en', facts: {}, texts });
    const made = await make([
      { path: 'title', value: 'A title' },
      { path: 'summary', value: 'A summary' },
    ]);
    if (!made.ok) throw new Error('refused');
    const rows = await test.sql(
      `SELECT path, locale, value #>> '{}' AS value FROM cms.localized_text
       WHERE subject_id = $1 ORDER BY path`,
      [made.value.id],
    );
    expect(rows).toEqual([
      { path: 'summary', locale: 'en', value: 'A summary' },
      { path: 'title', locale: 'en', value: 'A title' },
    ]);
    const before = await test.snapshot();
    const refused = await make([
      { path: 'title', value: 'One' },
      { path: 'title', value: 'Two' },
      { path: 'colour', value: 'Red' },
    ]);
    expect(refused).toMatchObject({
      refusal: {
        issues: [
          { code: 'PATH_REPEATED', path: 'title' },
          { code: 'PATH_UNKNOWN', path: 'colour' },
        ],
      },
    });
    expect(await test.snapshot()).toEqual(before);
  });

  it('is not made in a language that forms are not enabled for', async () => {
    const input = { sourceLocale: 'fi', facts: {}, texts: [] };
    expect(await test.database.execute(editor, createPractice, input)).toMatchObject({
      ok: false,
      refusal: { issues: [{ code: 'LOCALE_NOT_ENABLED', params: { locale: 'fi' } }] },
    });
  });
});
