import { startThrowawayPostgres } from '../../src/platform/db/throwaway-postgres.ts';

/** Starts one throw-away PostgreSQL for the run; the template databases are made when first asked for. */
export default async function globalSetup(): Promise<void> {
  const postgres = await startThrowawayPostgres();
  process.env['LAB_TEST_DATABASE_URL'] = postgres.url;
  process.env['LAB_TEST_DATA_FOLDER'] = postgres.workFolder;
  Object.assign(globalThis, { labTestPostgres: postgres });
}
