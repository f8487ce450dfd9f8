import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { AddSubmissionReference1795000023000 } from '../../migrations/1795000023000-add-submission-reference.ts';
import { openSubmissionApi, type SubmissionApi } from '../../test/builders/submission-api.ts';
import { buildSubmission } from '../../test/builders/submissions.ts';
import { encodeId } from '../kernel/ids.ts';

const REFERENCE = /^IL-2026-[2-9A-HJKMNP-TV-Z]{5}$/u;

let api: SubmissionApi;

beforeAll(async () => {
  api = await openSubmissionApi();
});
afterAll(() => api.close());

const referencesOf = async (): Promise<readonly string[]> => {
  const rows = await api.sql<{ reference: string }>('SELECT reference FROM cms.submission');
  return rows.map(({ reference }) => reference);
};

describe('the reference of a submission', () => {
  it('holds the year and five signs that are not taken for each other', async () => {
    const rows = await api.sql<{ made: string }>(
      `SELECT cms.new_submission_reference('2026-12-31T23:59:59Z') AS made
       FROM generate_series(1, 500)`,
    );
    expect(rows.filter(({ made }) => !REFERENCE.test(made))).toEqual([]);
  });

  it('is never one that is taken', async () => {
    const { submissionId } = await buildSubmission(api);
    const draw = async () => {
      const [row] = await api.sql<{ made: string }>(
        `WITH seeded AS MATERIALIZED (SELECT setseed(0.5))
         SELECT cms.new_submission_reference('2026-03-01T00:00:00Z') AS made FROM seeded`,
      );
      return row!.made;
    };
    const first = await draw();
    expect(await draw()).toBe(first);
    await api.sql('UPDATE cms.submission SET reference = $2 WHERE id = $1', [submissionId, first]);
    expect(await draw()).not.toBe(first);
    const other = await buildSubmission(api);
    const twice = 'UPDATE cms.submission SET reference = $2 WHERE id = $1';
    await expect(api.sql(twice, [other.submissionId, first])).rejects.toThrow(
      'ux_submission_reference',
    );
  });

  it('B-27 is told to the contributor, in the acknowledgement too, and to coordinators', async () => {
    const { contributor, submissionId } = await buildSubmission(api);
    const { reference, letters } = await api.get(contributor, 'my-submission', {});
    expect(reference).toMatch(REFERENCE);
    expect(letters[0].body).toContain(`αναφοράς: ${reference}\n`);
    const { coordinator } = api.actors;
    const id = encodeId('Submission', submissionId);
    expect(await api.get(coordinator, 'read', { id })).toMatchObject({ id, reference });
    const filter = { text: ` ${String(reference).toLowerCase()} ` };
    const found = await api.get(coordinator, 'queue', { filter });
    expect(found.nodes.map((node: { id: string }) => node.id)).toEqual([id]);
  });

  it('is given by the migration to every submission that has none', async () => {
    await buildSubmission(api);
    const before = await referencesOf();
    const runner = { query: (sql: string) => api.sql(sql) } as unknown as QueryRunner;
    const migration = new AddSubmissionReference1795000023000();
    await migration.down(runner);
    await migration.up(runner);
    const after = await referencesOf();
    expect(after).toHaveLength(before.length);
    expect(new Set(after).size).toBe(before.length);
    expect(after.filter((reference) => !REFERENCE.test(reference))).toEqual([]);
  });
});
