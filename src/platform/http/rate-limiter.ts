import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** So many points in so many seconds. */
export interface RateLimit {
  readonly points: number;
  readonly durationSeconds: number;
}

/** Counts against limits that all instances share. */
export interface RateLimiter {
  /**
   * Counts one attempt.
   * @param limit name of the limit
   * @param key who attempts: an address or an account; stored as a keyed hash only
   * @returns seconds to wait (≥ 1) when the limit is used up, otherwise null
   * @throws Error for an unknown limit, and when the database is away: then nobody passes
   */
  consume(limit: string, key: string): Promise<number | null>;
}

/** Makes the limiter on the table `cms.rate_limit`. @param secret makes the stored keys meaningless to others */
export function createRateLimiter(
  pool: pg.Pool,
  limits: Readonly<Record<string, RateLimit>>,
  secret: string,
): RateLimiter {
  const limiters = new Map(
    Object.entries(limits).map(([name, limit]) => [name, limiterOf(pool, name, limit)]),
  );
  return {
    consume: async (limit, key) => {
      const limiter = limiters.get(limit);
      if (limiter === undefined) throw new Error(`there is no rate limit ${limit}`);
      try {
        await limiter.consume(createHmac('sha256', secret).update(key).digest('base64url'));
        return null;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
  };
}

function limiterOf(pool: pg.Pool, name: string, limit: RateLimit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'cms',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false, // the purge job does it
    keyPrefix: name,
    points: limit.points,
    duration: limit.durationSeconds,
  });
}
