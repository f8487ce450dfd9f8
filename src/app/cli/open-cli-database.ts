import { join } from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { startEmbeddedPostgres } from '../../platform/db/embedded-postgres.ts';
import { lockFolder } from '../../platform/db/folder-lock.ts';
import { migrate } from '../../platform/db/migrate.ts';

/** A database for the length of a command. */
export interface CliDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The database that the configuration names, or the embedded one of the demonstration, which is started for
 * the command and migrated.
 * @throws FolderInUseError while the service runs on the embedded database
 */
export async function openCliDatabase(config: Config): Promise<CliDatabase> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, close: async () => undefined };
  const release = lockFolder(config.dataFolder);
  try {
    const postgres = await startEmbeddedPostgres(join(config.dataFolder, 'postgres'));
    await migrate(postgres.url);
    return {
      url: postgres.url,
      close: async () => {
        await postgres.stop();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
