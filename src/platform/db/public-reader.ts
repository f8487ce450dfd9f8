import pg from 'pg';
import { poolSettings, type ConnectionSettings } from './data-source.ts';

/** Reads the public side only: named prepared statements as the role `delivery_reader`. */
export interface PublicReader {
  /** @param name the same text for the same statement, at most 63 characters */
  query<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Opens the pool of the public side. @param onIdleError is told when an idle connection breaks */
export function createPublicReader(
  settings: ConnectionSettings,
  onIdleError: (error: Error) => void,
): PublicReader {
  const pool = new pg.Pool(poolSettings(settings, 'delivery_reader'));
  pool.on('error', onIdleError);
  return {
    query: async <Row>(name: string, sql: string, parameters: readonly unknown[]) => {
      const answer = await pool.query({ name, text: sql, values: [...parameters] });
      return answer.rows as Row[];
    },
    close: () => pool.end(),
  };
}
