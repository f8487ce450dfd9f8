import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Config } from '../platform/config/config.ts';
import { startEmbeddedPostgres } from '../platform/db/embedded-postgres.ts';
import { lockFolder } from '../platform/db/folder-lock.ts';
import { migrate } from '../platform/db/migrate.ts';
import { isUnavailable } from '../platform/db/sql-errors.ts';
import type { Log } from '../platform/log/log.ts';
import { createMailer } from '../platform/mail/create-mailer.ts';
import { renewStaleProjection } from '../publishing/index.ts';
import { createApplication, type Application, type Listening } from './application.ts';
import { projectFolder } from '../platform/project-folder.ts';
import { seedDemonstration } from './seed/demo/seed-demonstration.ts';
import { loadReferenceData } from './seed/reference/load-reference-data.ts';
import type { Shutdown } from './shutdown.ts';

/** What there is to tell after a start. */
export interface Started extends Listening {
  /** A sentence about the embedded database for the operator, or null. */
  readonly notice: string | null;
  /** Practices that the demonstration made on this start. */
  readonly practices: number;
}

/** Time for a load balancer to notice that this process is no longer ready. */
const GRACE_MILLISECONDS = 500;

const SYSTEM = { actor: { kind: 'SYSTEM', name: 'start' }, requestId: null } as const;

/** Starts everything in order: database, migrations, data, mail, servers. Each is stopped by `shutdown`. */
export async function startService(config: Config, log: Log, shutdown: Shutdown): Promise<Started> {
  const { url: databaseUrl, notice } = await openDatabase(config, shutdown);
  const names = await whenAvailable(log, () => migrate(databaseUrl));
  if (names.length > 0) log.info({ migrations: names.length }, 'the database was migrated');
  const mailer = createMailer({
    ...config,
    folder: join(config.dataFolder, 'mail'),
    from: config.mailFrom,
  });
  shutdown.add('mail', async () => mailer.close());
  const application = await createApplication(config, { databaseUrl, clock: null, log, mailer });
  shutdown.add('application', () => application.close(GRACE_MILLISECONDS));
  const { database } = application;
  await whenAvailable(log, () => database.execute(SYSTEM, renewStaleProjection, undefined));
  const practices = await loadData(config, application);
  return { ...(await application.listen()), notice, practices };
}

async function openDatabase(
  config: Config,
  shutdown: Shutdown,
): Promise<{ readonly url: string; readonly notice: string | null }> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, notice: null };
  const release = lockFolder(config.dataFolder);
  shutdown.add('data folder', async () => release());
  const postgres = await startEmbeddedPostgres(join(config.dataFolder, 'postgres'));
  shutdown.add('database', () => postgres.stop());
  return postgres;
}

const RETRY_MILLISECONDS = 2_000;

/** A database that is not there yet, or in which another instance is at work, is waited for. */
async function whenAvailable<T>(log: Log, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      log.warn({ err: error }, 'the database does not answer; trying again');
      await after(RETRY_MILLISECONDS);
    }
  }
}

/** @returns the number of practices that were made */
async function loadData(config: Config, application: Application): Promise<number> {
  const { database, translatorFor } = application;
  const { dataFolder } = config;
  const seedFolder = join(projectFolder(), 'seeds');
  if (config.isDemonstration) {
    const report = await seedDemonstration({ database, translatorFor, dataFolder, seedFolder });
    return report.practices;
  }
  await loadReferenceData(database, join(seedFolder, 'reference'));
  return 0;
}
