import pg from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Clock } from '../kernel/clock.ts';
import { createDataSource, poolSettings } from '../platform/db/data-source.ts';
import { createDatabase, type Database } from '../platform/db/database.ts';
import { createPublicReader, type PublicReader } from '../platform/db/public-reader.ts';
import type { Log } from '../platform/log/log.ts';
import type { PoolState } from '../platform/metrics/gauges.ts';
import type { Module } from '../platform/module/module.ts';

/** Every pool of the service. */
export interface Connections {
  /** Where the database is, for connections of a purpose of their own. */
  readonly url: string;
  /** The editorial side, as `cms_writer`. */
  readonly database: Database;
  /** The public side, as `delivery_reader`. */
  readonly publicReader: PublicReader;
  /** A small pool of its own for rate limits and health, so that these answer while others wait. */
  readonly controlPool: pg.Pool;
  /** The state of every pool by its name, for metrics. */
  readonly pools: () => Readonly<Record<string, PoolState>>;
  close(): Promise<void>;
}

const CONTROL_POOL_SIZE = 2;

/** Opens the pools. @throws Error when the database does not answer */
export async function openConnections(
  settings: { readonly url: string; readonly poolSize: number; readonly clock: Clock | null },
  modules: readonly Module[],
  log: Log,
): Promise<Connections> {
  const { url, poolSize, clock } = settings;
  const entities = modules.flatMap((module) => module.entities ?? []);
  const dataSource = await createDataSource({ url, poolSize }, [...entities]).initialize();
  const database = createDatabase(dataSource, clock);
  const onIdleError = (error: Error) => log.warn({ err: error }, 'an idle connection broke');
  const publicReader = createPublicReader({ url, poolSize }, onIdleError);
  const controlPool = new pg.Pool(poolSettings({ url, poolSize: CONTROL_POOL_SIZE }, 'cms_writer'));
  controlPool.on('error', onIdleError);
  return {
    url,
    database,
    publicReader,
    controlPool,
    pools: () => {
      const editorial = (dataSource.driver as PostgresDriver).master as pg.Pool;
      const pools = { editorial, ...publicReader.pools, control: controlPool };
      return Object.fromEntries(Object.entries(pools).map(([name, pool]) => [name, stateOf(pool)]));
    },
    close: async () => {
      await Promise.allSettled([database.close(), publicReader.close(), controlPool.end()]);
    },
  };
}

function stateOf({ options, totalCount, idleCount, waitingCount }: pg.Pool): PoolState {
  const inUse = totalCount - idleCount;
  return { limit: options.max, inUse, idle: idleCount, waiting: waitingCount };
}
