import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

/** A PostgreSQL for one run of tests or checks. */
export interface ThrowawayPostgres extends Pick<EmbeddedPostgres, 'url'> {
  /** An empty folder for whatever else the run keeps. */
  readonly workFolder: string;
  /** Stops the server and removes everything it and the run kept. */
  stop(): Promise<void>;
}

/** Starts a fast PostgreSQL without durability in a temporary folder. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const workFolder = mkdtempSync(join(tmpdir(), 'lab-'));
  chmodSync(workFolder, 0o711); // as root, PostgreSQL's account has to pass through
  const postgres = await startEmbeddedPostgres(join(workFolder, 'postgres'), {
    isThrowaway: true,
  });
  return {
    url: postgres.url,
    workFolder,
    stop: async () => {
      await postgres.stop();
      for (const folder of [postgres.folder, workFolder]) {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
