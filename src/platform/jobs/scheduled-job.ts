import type { Database } from '../db/database.ts';

/** Work that is done again and again; runs in one process at a time. */
export interface ScheduledJob {
  /** Unique over all modules: `accounts.purge-sessions`. */
  readonly name: string;
  /** Cron expression with five fields, UTC; null: off, unless the configuration gives it a plan. */
  readonly cron: string | null;
  /** Must be safe to run twice. */
  readonly run: (database: Database) => Promise<void>;
}

/** A job with a plan. */
export interface PlannedJob extends ScheduledJob {
  readonly cron: string;
}

/**
 * The jobs that have a plan: the one that the configuration gives for their name, or else their own.
 * @param plans cron expressions by name of the job; null gives none
 */
export function planJobs(
  jobs: readonly ScheduledJob[],
  plans: Readonly<Record<string, string | null>>,
): readonly PlannedJob[] {
  return jobs.flatMap((job) => {
    const cron = plans[job.name] ?? job.cron;
    return cron === null ? [] : [{ ...job, cron }];
  });
}
