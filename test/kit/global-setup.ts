import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded-postgres.ts';

/** Starts one throw-away PostgreSQL for the run; the template databases are made when first asked for. */
export default async function globalSetup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-test-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL's account has to pass through
  const postgres = await startEmbeddedPostgres(folder, { isThrowaway: true });
  process.env['LAB_TEST_DATABASE_URL'] = postgres.url;
  process.env['LAB_TEST_DATA_FOLDER'] = folder;
  Object.assign(globalThis, { labTestPostgres: { postgres, folder } });
}
