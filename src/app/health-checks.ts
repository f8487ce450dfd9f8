import type pg from 'pg';
import { hasPendingMigrations } from '../platform/db/migrate.ts';
import { isDatabaseAnswering, readOutboxLag } from '../platform/http/database-health.ts';
import type { HealthCheck } from '../platform/http/health.ts';

/** An event that nobody tried for so long means that no worker runs. */
const MAX_LAG_SECONDS = 300;

/**
 * What `/readyz` asks: whether the service still accepts requests, the database answers, no migration
 * is pending, and events are being delivered.
 */
export function createHealthChecks(
  parts: { readonly url: string; readonly controlPool: pg.Pool },
  isAccepting: () => boolean,
): Readonly<Record<string, HealthCheck>> {
  let isMigrated = false; // stays true: a migration of this version of the code cannot become pending again
  return {
    accepting: async () => isAccepting(),
    database: () => isDatabaseAnswering(parts.controlPool),
    migrations: async () => {
      isMigrated ||= !(await hasPendingMigrations(parts.url));
      return isMigrated;
    },
    outbox: async () => (await readOutboxLag(parts.controlPool)) < MAX_LAG_SECONDS,
  };
}
