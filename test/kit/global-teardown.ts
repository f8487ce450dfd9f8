import type { ThrowawayPostgres } from '../../src/platform/db/throwaway-postgres.ts';

/** Stops the PostgreSQL of the run and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  const { labTestPostgres } = globalThis as unknown as { labTestPostgres?: ThrowawayPostgres };
  await labTestPostgres?.stop();
}
