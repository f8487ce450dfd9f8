import { PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { Log } from '../log/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { PlannedJob } from './scheduled-job.ts';

/** What the scheduler is made of. */
export interface SchedulerParts {
  /** Address of the database, with the right to make the schema `pgboss`. */
  readonly url: string;
  readonly jobs: readonly PlannedJob[];
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How often to look for work; 15 unless told. */
  readonly pollSeconds?: number;
}

/** Jobs that run by the clock. */
export interface Scheduler {
  /** Resolves when running jobs are done, at most after some seconds. */
  stop(): Promise<void>;
}

const SCHEMA = 'pgboss';
const STOP_MILLISECONDS = 8_000;
const JOB_SECONDS = 600;
const POLL_SECONDS = 15;
const KEEP_SECONDS = 7 * 24 * 60 * 60;

/**
 * Starts pg-boss, which makes and migrates its own schema, and gives it the jobs. Each runs once for
 * each time of its plan, in one of the instances, and never beside itself.
 */
export async function startScheduler(parts: SchedulerParts): Promise<Scheduler> {
  const boss = new PgBoss({
    connectionString: parts.url,
    schema: SCHEMA,
    application_name: 'lab-jobs',
    max: 3,
    connectionTimeoutMillis: 5_000,
  });
  boss.on('error', (error) => parts.log.warn({ err: error }, 'the scheduler had an error'));
  await boss.start();
  await forgetOldJobs(boss, parts.jobs);
  for (const job of parts.jobs) await plan(boss, job, parts);
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MILLISECONDS }) };
}

async function plan(boss: PgBoss, job: PlannedJob, parts: SchedulerParts): Promise<void> {
  await boss.createQueue(job.name, {
    policy: 'exclusive',
    retryLimit: 3,
    retryBackoff: true,
    retryDelay: 30,
    expireInSeconds: JOB_SECONDS,
    deleteAfterSeconds: KEEP_SECONDS,
  });
  const pollingIntervalSeconds = parts.pollSeconds ?? POLL_SECONDS;
  await boss.work(job.name, { pollingIntervalSeconds }, () => runJob(job, parts));
  await boss.schedule(job.name, job.cron, null, { tz: 'UTC' });
}

/** Logs a failure here; pg-boss, which stores what it is told, hears only that there was one. */
async function runJob(job: PlannedJob, { database, log, metrics }: SchedulerParts): Promise<void> {
  const startedAt = performance.now();
  try {
    await job.run(database);
  } catch (error) {
    metrics.jobRan(job.name, false, secondsSince(startedAt));
    log.error({ err: error, job: job.name }, 'a job failed');
    // eslint-disable-next-line preserve-caught-error -- pg-boss would store the cause
    throw new Error(`${job.name} failed`);
  }
  const seconds = secondsSince(startedAt);
  metrics.jobRan(job.name, true, seconds);
  log.info({ job: job.name, durationMs: Math.round(seconds * 1_000) }, 'a job was done');
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1_000;
}

/** Takes plans away whose job the code no longer has. */
async function forgetOldJobs(boss: PgBoss, jobs: readonly PlannedJob[]): Promise<void> {
  const names = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) {
    if (!names.has(name)) await boss.unschedule(name);
  }
}
