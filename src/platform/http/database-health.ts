import type pg from 'pg';
import { OUTBOX_LAG_SQL } from '../outbox/outbox.store.ts';

/** Tells whether the database answers. */
export async function isDatabaseAnswering(pool: pg.Pool): Promise<boolean> {
  return (await pool.query('SELECT')).rowCount === 1;
}

/** Seconds for which the longest waiting event of the outbox has been due and untried; 0 when none is. */
export async function readOutboxLag(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ lagSeconds: number }>(OUTBOX_LAG_SQL);
  return rows[0]!.lagSeconds;
}

/** Settings of the server with which an acknowledged write can be lost. */
export async function findUnsafeSettings(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT name FROM pg_settings
     WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'
     ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
