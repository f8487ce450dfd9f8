import pg from 'pg';
import QueryStream from 'pg-query-stream';
import { poolSettings, type ConnectionSettings } from './data-source.ts';

/** Reads the public side only: named prepared statements as the role `delivery_reader`. */
export interface PublicReader {
  /** @param name the same text for the same statement, at most 63 characters */
  query<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * Reads many rows at one moment and in bounded memory: a cursor in a read-only transaction, on a
   * connection of its own. Breaking off the loop gives it back.
   * @param name for traces
   * @param batchSize rows that are fetched together
   */
  stream<Row>(
    name: string,
    sql: string,
    parameters: readonly unknown[],
    batchSize: number,
  ): AsyncIterable<readonly Row[]>;
  close(): Promise<void>;
}

/** A reader with its pools, which only metrics look at. */
export interface PooledPublicReader extends PublicReader {
  readonly pools: { readonly public: pg.Pool; readonly streams: pg.Pool };
}

/** Streams at the same time; more wait, and are refused when it takes too long. */
const STREAM_POOL_SIZE = 4;
/** A slow client may take its time between two batches, up to this. */
const STREAM_PATIENCE = '60s';
/** Longest stream. A cursor is one statement to PostgreSQL, whose usual limit is meant for an answer. */
const STREAM_LIMIT = '30min';

/** Opens the pool of the public side. @param onIdleError is told when an idle connection breaks */
export function createPublicReader(
  settings: ConnectionSettings,
  onIdleError: (error: Error) => void,
): PooledPublicReader {
  const pool = new pg.Pool(poolSettings(settings, 'delivery_reader'));
  pool.on('error', onIdleError);
  const { query_timeout: _none, ...unhurried } = poolSettings(
    { ...settings, poolSize: STREAM_POOL_SIZE },
    'delivery_reader',
  );
  const streams = new pg.Pool(unhurried);
  streams.on('error', onIdleError);
  return {
    pools: { public: pool, streams },
    query: async <Row>(name: string, sql: string, parameters: readonly unknown[]) => {
      const answer = await pool.query({ name, text: sql, values: [...parameters] });
      return answer.rows as Row[];
    },
    stream: (_name, sql, parameters, batchSize) =>
      streamRows(streams, { sql, parameters, batchSize }),
    close: async () => {
      await Promise.all([pool.end(), streams.end()]);
    },
  };
}

async function* streamRows<Row>(
  pool: pg.Pool,
  asked: {
    readonly sql: string;
    readonly parameters: readonly unknown[];
    readonly batchSize: number;
  },
): AsyncGenerator<readonly Row[]> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${STREAM_PATIENCE}'`);
    await client.query(`SET LOCAL statement_timeout = '${STREAM_LIMIT}'`);
    const { sql, parameters, batchSize } = asked;
    const options = { batchSize, highWaterMark: batchSize };
    let batch: Row[] = [];
    for await (const row of client.query(new QueryStream(sql, [...parameters], options))) {
      batch.push(row as Row);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    if (failure === undefined)
      await client.query('ROLLBACK').catch((error: Error) => (failure = error));
    client.release(failure);
  }
}
