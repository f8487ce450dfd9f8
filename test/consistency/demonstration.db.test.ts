import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoAccountsFile, readDemoAccounts } from '../../src/app/seed/demo/demo-accounts.ts';
import { ROLES } from '../../src/kernel/actor.ts';
import { STAGES } from '../../src/practices/index.ts';
import { openTestDatabase, testDataFolder, type TestDatabase } from '../kit/test-database.ts';

let seeded: TestDatabase;

beforeAll(async () => {
  seeded = await openTestDatabase('seeded', []);
}, 120_000);
afterAll(() => seeded.close());

test('G-02 the demonstration has every stage, at least 20 practices and every role', async () => {
  const stages = await seeded.sql<{ stage: string; count: number }>(
    'SELECT stage, count(*)::int AS count FROM cms.practice GROUP BY stage',
  );
  expect(stages.map(({ stage }) => stage).sort()).toEqual([...STAGES].sort());
  expect(stages.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(20);
  expect(stages.find(({ stage }) => stage === 'PUBLISHED')?.count).toBe(16);
  const roles = await seeded.sql<{ role: string }>('SELECT DISTINCT role FROM cms.account_grant');
  expect(roles.map(({ role }) => role).sort()).toEqual([...ROLES].sort());
});

test('G-02 the six pilot actions are published in all nine languages, the others in two or more', async () => {
  const rows = await seeded.sql<{ locales: number }>(
    'SELECT count(*)::int AS locales FROM cms.live_edition GROUP BY practice_id ORDER BY 1 DESC',
  );
  const locales = rows.map((row) => row.locales);
  expect(locales.slice(0, 6)).toEqual([9, 9, 9, 9, 9, 9]);
  expect(Math.min(...locales)).toBeGreaterThanOrEqual(2);
  const [readable] = await seeded.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM delivery.practice',
  );
  expect(readable?.count).toBe(16 * 9);
});

test('G-02 the demonstration has an outdated, a machine-made and a declined case', async () => {
  const [outdated] = await seeded.sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM delivery.practice p, json_each(p.document -> 'texts') t
     WHERE p.locale = 'en' AND (t.value ->> 'isOutdated')::boolean`,
  );
  expect(outdated?.count).toBe(1);
  const origins = await seeded.sql<{ origin: string }>(
    `SELECT DISTINCT t.value ->> 'origin' AS origin
     FROM delivery.practice p, json_each(p.document -> 'texts') t`,
  );
  expect(origins.map(({ origin }) => origin).sort()).toEqual(['HUMAN', 'MACHINE_POST_EDITED']);
  const letters = await seeded.sql<{ template: string }>(
    `SELECT template FROM contact.letter WHERE template = 'decline'`,
  );
  expect(letters).toHaveLength(1);
});

test('G-02 the accounts lie in a file that only its owner can read', () => {
  const accounts = readDemoAccounts(testDataFolder());
  expect(Object.keys(accounts).sort()).toEqual(ROLES.map((role) => role.toLowerCase()).sort());
  for (const { password } of Object.values(accounts)) expect(password).toMatch(/^[\w-]{24}$/u);
  expect(statSync(demoAccountsFile(testDataFolder())).mode & 0o777).toBe(0o600);
});
