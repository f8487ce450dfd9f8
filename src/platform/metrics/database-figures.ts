import type pg from 'pg';

/** What only the database knows, read when somebody asks for the metrics. */
export interface DatabaseFigures {
  /** Events of the outbox that were not tried yet. */
  readonly outboxWaiting: number;
  /** Events of the outbox that failed at least once and are tried again. */
  readonly outboxRetrying: number;
  /** Seconds since the oldest event that still waits happened; 0 when none waits. */
  readonly outboxOldestSeconds: number;
  /** Number that advances with everything that changes what readers see. */
  readonly publicationVersion: number;
  /** Jobs that are not done, by queue and state of pg-boss. Empty before the first worker started. */
  readonly jobs: readonly JobFigure[];
}

/** How many jobs of a queue are in a state. */
export interface JobFigure {
  readonly queue: string;
  /** `created`, `retry`, `active` or `failed`. */
  readonly state: string;
  readonly count: number;
}

/** Reads the figures. @param pool with the rights of the owner, because the jobs' tables are pg-boss's own */
export async function readDatabaseFigures(pool: pg.Pool): Promise<DatabaseFigures> {
  const { rows } = await pool.query<Omit<DatabaseFigures, 'jobs'> & { hasJobs: boolean }>(
    FIGURES_SQL,
  );
  const { hasJobs, ...figures } = rows[0]!;
  const jobs = hasJobs ? (await pool.query<JobFigure>(JOBS_SQL)).rows : [];
  return { ...figures, jobs };
}

const FIGURES_SQL = `
  SELECT count(*) FILTER (WHERE attempts = 0)::int AS "outboxWaiting",
    count(*) FILTER (WHERE attempts > 0)::int AS "outboxRetrying",
    coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::float8 AS "outboxOldestSeconds",
    (SELECT publication_version FROM delivery.state)::float8 AS "publicationVersion",
    to_regclass('pgboss.job') IS NOT NULL AS "hasJobs"
  FROM cms.outbox_event WHERE delivered_at IS NULL`;

const JOBS_SQL = `
  SELECT name AS queue, state::text AS state, count(*)::int AS count FROM pgboss.job
  WHERE state IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE '\\_\\_pgboss\\_\\_%'
  GROUP BY name, state ORDER BY name, state`;
