import type { Database } from '../db/database.ts';

/** Work that is done again and again; runs in one process at a time. */
export interface ScheduledJob {
  /** Unique over all modules: `accounts.purge-sessions`. */
  readonly name: string;
  /** Cron expression with five fields, UTC. */
  readonly cron: string;
  /** Must be safe to run twice. */
  readonly run: (database: Database) => Promise<void>;
}
