import type { Database } from '../db/database.ts';
import type { ScheduledJob } from './scheduled-job.ts';

const PURGES: readonly string[] = [
  "DELETE FROM cms.idempotency_key WHERE created_at < now() - interval '48 hours'",
  `DELETE FROM cms.handled_event WHERE event_id IN (
     SELECT id FROM cms.outbox_event WHERE delivered_at < now() - interval '30 days')`,
  "DELETE FROM cms.outbox_event WHERE delivered_at < now() - interval '30 days'",
  `DELETE FROM cms.rate_limit
   WHERE expire < extract(epoch FROM now() - interval '1 hour')::bigint * 1000`,
];

/** Deletes what has served its time: idempotency keys, delivered events, spent rate limits. */
export async function purgePlatform(database: Database): Promise<void> {
  await database.transact(async (tx) => {
    for (const statement of PURGES) await tx.query(statement);
  });
}

/** The jobs of the platform itself. */
export const platformJobs: readonly ScheduledJob[] = [
  { name: 'platform.purge', cron: '17 3 * * *', run: purgePlatform },
];
