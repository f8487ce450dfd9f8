import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PgBoss } from 'pg-boss';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { createSilentLog } from '../log/create-log.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { purgePlatform } from './purge-jobs.ts';
import type { PlannedJob } from './scheduled-job.ts';
import { startScheduler } from './scheduler.ts';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase('migrated', []);
});

afterAll(() => test.close());

describe('the purge', () => {
  it('deletes what has served its time and nothing else, twice without harm', async () => {
    await test.sql(`
      INSERT INTO cms.idempotency_key (scope, key, input_hash, answer, created_at) VALUES
        ('s', 'old-old-old', 'x', '{}', now() - interval '49 hours'),
        ('s', 'new-new-new', 'x', '{}', now() - interval '47 hours')`);
    await test.sql(`
      INSERT INTO cms.outbox_event (name, subject_id, payload, delivered_at) VALUES
        ('old', gen_random_uuid(), '{}', now() - interval '31 days'),
        ('new', gen_random_uuid(), '{}', now() - interval '29 days'),
        ('waiting', gen_random_uuid(), '{}', NULL)`);
    await test.sql(`INSERT INTO cms.handled_event SELECT 'h', id FROM cms.outbox_event`);
    await test.sql(`
      INSERT INTO cms.rate_limit (key, points, expire) VALUES
        ('old', 1, extract(epoch FROM now() - interval '2 hours') * 1000),
        ('new', 1, extract(epoch FROM now() + interval '1 minute') * 1000)`);
    await purgePlatform(test.database);
    await purgePlatform(test.database);
    expect(await test.sql('SELECT key FROM cms.idempotency_key')).toEqual([{ key: 'new-new-new' }]);
    expect(await test.sql('SELECT name FROM cms.outbox_event ORDER BY id')).toEqual([
      { name: 'new' },
      { name: 'waiting' },
    ]);
    expect(await test.sql('SELECT handler FROM cms.handled_event')).toHaveLength(2);
    expect(await test.sql('SELECT key FROM cms.rate_limit')).toEqual([{ key: 'new' }]);
  });
});

describe('the scheduler', () => {
  it('runs a job once among two instances, and forgets plans that the code no longer has', async () => {
    let runs = 0;
    const job: PlannedJob = {
      name: 'test.count',
      cron: '0 0 1 1 *',
      run: async () => void (runs += 1),
    };
    const old: PlannedJob = { name: 'test.old', cron: '0 0 1 1 *', run: async () => undefined };
    const { url, database } = test;
    const parts = { url, database, log: createSilentLog(), metrics: noMetrics, pollSeconds: 0.5 };
    await (await startScheduler({ ...parts, jobs: [job, old] })).stop();
    const schedulers = [
      await startScheduler({ ...parts, jobs: [job] }),
      await startScheduler({ ...parts, jobs: [job] }),
    ];
    const boss = new PgBoss({ connectionString: test.url, schema: 'pgboss', supervise: false });
    boss.on('error', () => undefined);
    await boss.start();
    expect((await boss.getSchedules()).map(({ name }) => name)).toEqual(['test.count']);
    await boss.send('test.count');
    await boss.send('test.count');
    const deadline = performance.now() + 20_000;
    while (runs === 0 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(runs).toBe(1);
    await Promise.all([boss.stop(), ...schedulers.map((scheduler) => scheduler.stop())]);
  });
});
