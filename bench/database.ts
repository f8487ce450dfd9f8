import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/platform/db/embedded-postgres.ts';

/** A PostgreSQL of one run, with the durability of production. */
export interface BenchDatabases {
  /** Process id of the server, whose children are its connections. */
  readonly pid: number;
  /** Makes a database, empty or a copy of another that nobody is connected to. @returns its address */
  create(name: string, copied?: string): Promise<string>;
  /** Stops the server and removes everything. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL in a temporary folder. */
export async function startDatabases(): Promise<BenchDatabases> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-bench-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL's account has to pass through
  const postgres = await startEmbeddedPostgres(join(folder, 'postgres'));
  const pidFile = join(postgres.folder, 'cluster', 'postmaster.pid');
  const [pid = ''] = readFileSync(pidFile, 'utf8').split('\n');
  return {
    pid: Number(pid),
    create: async (name, copied = 'template1') => {
      const client = new pg.Client({ connectionString: postgres.url });
      await client.connect();
      const [nameSql, copiedSql] = [name, copied].map((one) => pg.escapeIdentifier(one));
      const createSql = `CREATE DATABASE ${nameSql} TEMPLATE ${copiedSql}`;
      await client.query(createSql);
      await client.end();
      const url = new URL(postgres.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: async () => {
      await postgres.stop();
      for (const used of [postgres.folder, folder]) rmSync(used, { recursive: true, force: true });
    },
  };
}
