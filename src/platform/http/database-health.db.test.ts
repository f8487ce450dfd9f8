import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { poolSettings } from '../db/data-source.ts';
import { findUnsafeSettings, isDatabaseAnswering, readOutboxLag } from './database-health.ts';

let test: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  test = await openTestDatabase('migrated', []);
  pool = new pg.Pool(poolSettings({ url: test.url, poolSize: 1 }, 'cms_writer'));
});

afterAll(async () => {
  await pool.end();
  await test.close();
});

describe('the health of the database', () => {
  it('F2 says whether it answers', async () => {
    expect(await isDatabaseAnswering(pool)).toBe(true);
    const nowhere = new pg.Pool({ connectionString: 'postgres://a:b@127.0.0.1:1/x' });
    await expect(isDatabaseAnswering(nowhere)).rejects.toThrow('ECONNREFUSED');
    await nowhere.end();
  });

  it('G-03 measures how long an event has waited that nobody tried', async () => {
    expect(await readOutboxLag(pool)).toBe(0);
    await test.sql(`
      INSERT INTO cms.outbox_event (name, subject_id, payload, attempts, next_attempt_at) VALUES
        ('tried', gen_random_uuid(), '{}', 3, now() - interval '1 day'),
        ('planned', gen_random_uuid(), '{}', 0, now() + interval '1 day'),
        ('waiting', gen_random_uuid(), '{}', 0, now() - interval '10 minutes')`);
    expect(await readOutboxLag(pool)).toBeCloseTo(600, -1);
  });

  it('E15 names the settings with which acknowledged writes can be lost', async () => {
    // The server of the tests trades durability for speed.
    expect(await findUnsafeSettings(pool)).toEqual([
      'fsync',
      'full_page_writes',
      'synchronous_commit',
    ]);
  });
});
