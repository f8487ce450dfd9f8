import { planJobs, type ScheduledJob } from '../platform/jobs/scheduled-job.ts';
import { startScheduler } from '../platform/jobs/scheduler.ts';
import type { Log } from '../platform/log/log.ts';
import type { Metrics } from '../platform/metrics/metrics.ts';
import type { Relay } from '../platform/outbox/relay.ts';
import type { Database } from '../platform/db/database.ts';

/** What runs beside the answering of requests. */
export interface Worker {
  /** Resolves when running work is done. */
  stop(): Promise<void>;
}

/** What the worker is made of. */
export interface WorkerParts {
  readonly url: string;
  readonly database: Database;
  readonly jobs: readonly ScheduledJob[];
  readonly relay: Relay;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Cron expressions that the configuration gives to jobs, by their name. */
  readonly plans: Readonly<Record<string, string | null>>;
}

/** Starts the relay of the outbox and the jobs. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { url, database, relay, log, metrics, plans } = parts;
  const jobs = planJobs(parts.jobs, plans);
  relay.start();
  const scheduler = await startScheduler({ url, jobs, database, log, metrics });
  return {
    stop: async () => {
      await Promise.allSettled([relay.stop(), scheduler.stop()]);
    },
  };
}
