import type { PublicReader } from '../../src/platform/db/public-reader.ts';

/** A reader that remembers which statements were sent. */
export interface CountingReader extends PublicReader {
  /** Names of the statements since the last call, in order. */
  takeStatements(): readonly string[];
}

/** Wraps the reader of the public side, so that a test can assert how many statements an answer takes. */
export function countStatements(reader: PublicReader): CountingReader {
  const names: string[] = [];
  return {
    query: (name, sql, parameters) => {
      names.push(name);
      return reader.query(name, sql, parameters);
    },
    stream: (name, sql, parameters, batchSize) => {
      names.push(name);
      return reader.stream(name, sql, parameters, batchSize);
    },
    close: () => reader.close(),
    takeStatements: () => names.splice(0),
  };
}
