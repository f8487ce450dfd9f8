import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { DemoAccount } from '../../src/app/seed/demo/demo-accounts.ts';
import { buildService, startInstance, type Instance } from '../kit/instance.ts';
import { operation } from '../kit/operations.ts';
import { cloneDatabase, testDataFolder, type ClonedDatabase } from '../kit/test-database.ts';
import { greekSubmission } from '../scenarios/main-job/words.ts';

/** Two processes on one database; nothing else connects them. */
let database: ClonedDatabase;
let owner: pg.Pool;
let one: Instance;
let other: Instance;
let accounts: Readonly<Record<string, DemoAccount>>;

beforeAll(async () => {
  await buildService();
  database = await cloneDatabase('seeded');
  owner = new pg.Pool({ connectionString: database.url, max: 2 });
  owner.on('error', () => undefined);
  const file = readFileSync(join(testDataFolder(), 'demo-accounts.json'), 'utf8');
  accounts = JSON.parse(file) as Record<string, DemoAccount>;
  one = await startInstance(database.url);
  other = await startInstance(database.url);
}, 300_000);
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await owner.end();
  await database.drop();
}, 60_000);

const EDITORIAL = '/graphql/editorial';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function signIn(instance: Instance, account: DemoAccount, address = '10.1.0.1') {
  const request = { variables: { ...account }, headers: { 'x-forwarded-for': address } };
  const document = operation('main-job/02-sign-in');
  return (await instance.ask<{ signIn: SignInAnswer }>(EDITORIAL, document, request)).data.signIn;
}

interface SignInAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly token?: string;
}

/** Asks again and again until the answer is what is waited for, or the time is up. */
async function until(isSo: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const giveUpAt = performance.now() + milliseconds;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() > giveUpAt) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

let submissions = 0;

/** Hands in a practice, which sends one letter. */
async function submit(instance: Instance): Promise<void> {
  submissions += 1;
  const input = greekSubmission(`two-instances-${submissions}`);
  const headers = { 'x-forwarded-for': `10.2.0.${submissions}` };
  const document = operation('main-job/01-submit-practice');
  const answer = await instance.ask(EDITORIAL, document, { variables: { input }, headers });
  expect(answer.data).toMatchObject({ submitPractice: { __typename: 'PracticeSubmitted' } });
}

async function waiting(): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM cms.outbox_event WHERE delivered_at IS NULL',
  );
  return rows[0]!.count;
}

describe('two instances on one database', () => {
  test('G-05 a session of one is a session of the other, until it ends on either', async () => {
    const me = '{ me { displayName } }';
    const { token } = await signIn(one, accounts['coordinator']!);
    const headers = bearer(token!);
    const there = await other.ask(EDITORIAL, me, { headers });
    expect(there).toMatchObject({ status: 200, data: { me: { displayName: expect.any(String) } } });
    const out = await one.ask(EDITORIAL, 'mutation { signOut { __typename } }', { headers });
    expect(out.data).toMatchObject({ signOut: { __typename: 'SignedOut' } });
    for (const instance of [other, one]) {
      expect(await instance.ask(EDITORIAL, me, { headers })).toMatchObject({ status: 401 });
    }
  });

  test('G-05 attempts on both count against one limit', async () => {
    const nobody = { email: 'nobody@lab.invalid', password: 'not the right password' };
    const codes = [];
    for (const instance of [one, other, one, other, one]) {
      codes.push((await signIn(instance, nobody, '10.1.0.2')).code);
    }
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'VALIDATION_FAILED'));
    expect(await signIn(other, nobody, '10.1.0.3')).toMatchObject({ __typename: 'RateLimited' });
    expect(await signIn(one, nobody, '10.1.0.4')).toMatchObject({ __typename: 'RateLimited' });
  });

  test('G-05 each event is handled once, by either', async () => {
    expect(await until(async () => (await waiting()) === 0, 60_000)).toBe(true);
    const before = [...one.mails(), ...other.mails()];
    for (let pair = 0; pair < 6; pair += 1) await Promise.all([submit(one), submit(other)]);
    expect(await until(async () => (await waiting()) === 0, 60_000)).toBe(true);
    const mails = [...one.mails(), ...other.mails()].filter((mail) => !before.includes(mail));
    expect(mails).toHaveLength(12);
    expect(new Set(mails).size).toBe(12);
    const { rows } = await owner.query<{ attempts: number }>(
      `SELECT DISTINCT attempts FROM cms.outbox_event WHERE name LIKE 'submissions.%'
         AND occurred_at > now() - interval '5 minutes'`,
    );
    expect(rows).toEqual([{ attempts: 1 }]);
  }, 150_000);

  test('G-05 a job runs once, in either', async () => {
    const boss = new PgBoss({
      connectionString: database.url,
      schema: 'pgboss',
      max: 1,
      schedule: false,
      supervise: false,
      migrate: false,
    });
    boss.on('error', () => undefined);
    await boss.start();
    const ids = [await boss.send('platform.purge', {}), await boss.send('platform.purge', {})];
    const sent = ids.filter((id) => id !== null);
    expect(sent.length).toBeGreaterThan(0);
    const runs = () =>
      [...one.lines(), ...other.lines()].filter(
        ({ msg, job }) => msg === 'a job was done' && job === 'platform.purge',
      ).length;
    expect(await until(async () => runs() >= sent.length, 90_000)).toBe(true);
    expect(runs()).toBe(sent.length);
    await boss.stop({ graceful: false });
  }, 120_000);

  test('G-05 A-24 what one publishes or takes away the other answers with at once', async () => {
    const counted = async (instance: Instance) => {
      const query = '{ practices(locale: "en") { totalCount } }';
      const { data } = await instance.ask<{ practices: { totalCount: number } }>('/graphql', query);
      return data.practices.totalCount;
    };
    const { token } = await signIn(one, accounts['editor']!);
    const headers = bearer(token!);
    const { data } = await one.ask<{
      practices: { nodes: readonly { id: string; stage: string; version: number }[] };
    }>(EDITORIAL, '{ practices(first: 100) { nodes { id stage version } } }', { headers });
    const published = data.practices.nodes.filter(({ stage }) => stage === 'PUBLISHED');
    const before = await counted(other);
    expect(await counted(one)).toBe(before);
    for (const [index, { id, version }] of published.slice(0, 3).entries()) {
      expect(await counted(other)).toBe(before - index); // kept by the other instance now
      const input = { id, to: 'ARCHIVED', expectedVersion: version, comment: 'A trial.' };
      const document = operation('main-job/04-transition');
      const moved = await one.ask(EDITORIAL, document, { variables: { input }, headers });
      expect(moved.data).toMatchObject({ transition: { __typename: 'PracticeMoved' } });
      for (const instance of [one, other]) {
        const isNew = async () => (await counted(instance)) === before - index - 1;
        expect(await until(isNew, 1_000)).toBe(true);
      }
    }
  }, 60_000);

  test('G-05 when one is killed the other goes on, and does what was left', async () => {
    const { token } = await signIn(other, accounts['coordinator']!);
    await submit(one);
    await one.kill();
    expect((await fetch(`${other.url}/readyz`)).status).toBe(200);
    const me = await other.ask(EDITORIAL, '{ me { displayName } }', { headers: bearer(token!) });
    expect(me.status).toBe(200);
    const read = await other.ask('/graphql', operation('public/read-locales'));
    expect(read).toMatchObject({ status: 200, data: { locales: expect.any(Array) } });
    await submit(other);
    // What the killed one had claimed is free again after a minute.
    expect(await until(async () => (await waiting()) === 0, 100_000)).toBe(true);
    expect(other.mails().length).toBeGreaterThan(0);
  }, 150_000);
});
