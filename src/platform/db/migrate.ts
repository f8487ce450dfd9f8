import pg from 'pg';
import type { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.ts';
import { createMigrationDataSource } from './data-source.ts';

const LOCK_KEY = 7_301_202_511;

/** Runs every pending migration, one process at a time. @returns the names of those that ran */
export async function migrate(url: string): Promise<readonly string[]> {
  return withMigrations(url, async (dataSource) => {
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  });
}

/** Tells whether a migration is pending. */
export async function hasPendingMigrations(url: string): Promise<boolean> {
  const dataSource = await createMigrationDataSource(url, [...migrations]).initialize();
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/** Undoes every migration, newest first; for the checks. */
export async function undoMigrations(url: string): Promise<void> {
  await withMigrations(url, async (dataSource) => {
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
  });
}

async function withMigrations<T>(
  url: string,
  work: (source: DataSource) => Promise<T>,
): Promise<T> {
  const gate = new pg.Client({ connectionString: url });
  await gate.connect();
  const dataSource = createMigrationDataSource(url, [...migrations]);
  try {
    await gate.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return await work(await dataSource.initialize());
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await gate.end();
  }
}
