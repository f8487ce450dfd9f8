import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '../../src/platform/db/embedded-postgres.ts';

/** Stops the PostgreSQL of the run and removes its folder. */
export default async function globalTeardown(): Promise<void> {
  const { labTestPostgres } = globalThis as unknown as {
    labTestPostgres?: { postgres: EmbeddedPostgres; folder: string };
  };
  if (labTestPostgres === undefined) return;
  await labTestPostgres.postgres.stop();
  rmSync(labTestPostgres.folder, { recursive: true, force: true });
}
