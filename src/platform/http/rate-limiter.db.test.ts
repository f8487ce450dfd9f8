import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { poolSettings } from '../db/data-source.ts';
import { createRateLimiter, type RateLimiter } from './rate-limiter.ts';

let test: TestDatabase;
let pool: pg.Pool;
let limiters: readonly RateLimiter[];

beforeAll(async () => {
  test = await openTestDatabase('migrated', []);
  pool = new pg.Pool(poolSettings({ url: test.url, poolSize: 5 }, 'cms_writer'));
  const limits = {
    three: { points: 3, durationSeconds: 60 },
    short: { points: 1, durationSeconds: 1 },
  };
  limiters = [createRateLimiter(pool, limits, 'secret'), createRateLimiter(pool, limits, 'secret')];
});

afterAll(async () => {
  await pool.end();
  await test.close();
});

describe('the rate limiter', () => {
  it('C4, F15 counts across instances, exactly, whoever asks at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => limiters[index % 2]!.consume('three', 'one')),
    );
    expect(answers.filter((wait) => wait === null)).toHaveLength(3);
    for (const wait of answers.filter((answer) => answer !== null)) {
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(60);
    }
  });

  it('counts each caller and each limit apart, and lets pass when the time is over', async () => {
    const [limiter] = limiters;
    expect(await limiter!.consume('three', 'two')).toBeNull();
    expect(await limiter!.consume('short', 'one')).toBeNull();
    expect(await limiter!.consume('short', 'one')).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await limiter!.consume('short', 'one')).toBeNull();
  });

  it('G9 stores no address', async () => {
    await limiters[0]!.consume('three', '192.0.2.77');
    const rows = await test.sql('SELECT key FROM cms.rate_limit');
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });

  it('throws for a limit that does not exist', async () => {
    await expect(limiters[0]!.consume('none', 'x')).rejects.toThrow('no rate limit none');
  });
});
