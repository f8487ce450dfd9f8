import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

/** Roles of the database that the service takes on. */
export type DatabaseRole = 'cms_writer' | 'delivery_reader';

const STATEMENT_TIMEOUT = 5_000;
const CLIENT_TIMEOUT = 6_000;
const ACQUIRE_TIMEOUT = 2_000;

/** Where and how to connect. */
export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize: number;
}

/** Settings of a pool of node-postgres that acts as the role, with every time-out set. */
export function poolSettings(settings: ConnectionSettings, role: DatabaseRole) {
  return {
    connectionString: settings.url,
    max: settings.poolSize,
    connectionTimeoutMillis: ACQUIRE_TIMEOUT,
    query_timeout: CLIENT_TIMEOUT,
    options: [
      `-c role=${role}`,
      `-c statement_timeout=${STATEMENT_TIMEOUT}`,
      '-c lock_timeout=1000',
      '-c idle_in_transaction_session_timeout=10000',
      '-c timezone=UTC',
      // Every statement is short; compiling one takes longer than running it.
      '-c jit=off',
    ].join(' '),
  };
}

/** The data source of the editorial side, acting as `cms_writer`; not yet initialised. */
export function createDataSource(
  settings: ConnectionSettings,
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
  entities: MixedList<Function | string | EntitySchema>,
): DataSource {
  const { connectionString, max, ...extra } = poolSettings(settings, 'cms_writer');
  return new DataSource({
    type: 'postgres',
    url: connectionString,
    poolSize: max,
    extra,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
  });
}

/** The data source that migrates: the owner of the database, no statement time-out, locks given up after 1 s. */
export function createMigrationDataSource(
  url: string,
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of a migration class
  migrations: MixedList<Function>,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    extra: { options: '-c lock_timeout=1000 -c timezone=UTC', connectionTimeoutMillis: 5_000 },
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
}
