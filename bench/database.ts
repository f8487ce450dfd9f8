import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/platform/db/embedded-postgres.ts';

/** A PostgreSQL of the bench, with the durability of production. */
export interface BenchDatabases {
  /** Process id of the server, whose children are its connections. */
  readonly pid: number;
  /** Address of a database, or null when there is none of the name. */
  find(name: string): Promise<string | null>;
  /** Makes a database, empty or a copy of another that nobody is connected to. @returns its address */
  create(name: string, copied?: string): Promise<string>;
  /** Makes it known under its final name, once everything is in it. @returns its new address */
  rename(name: string, to: string): Promise<string>;
  remove(name: string): Promise<void>;
  /** Stops the server, and removes everything unless the folder was given. */
  stop(): Promise<void>;
}

/** Starts PostgreSQL. @param kept folder that outlives the run; null: a temporary one */
export async function startDatabases(kept: string | null): Promise<BenchDatabases> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'lab-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711); // as root, PostgreSQL's account has to pass through
  const postgres = await startEmbeddedPostgres(join(folder, 'postgres'));
  const pidFile = join(postgres.folder, 'cluster', 'postmaster.pid');
  const [pid = ''] = readFileSync(pidFile, 'utf8').split('\n');
  const addressOf = (name: string) => {
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  const ask = async (text: string, values: readonly string[] = []) => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as readonly unknown[];
    } finally {
      await client.end();
    }
  };
  const quoted = (name: string) => pg.escapeIdentifier(name);
  return {
    pid: Number(pid),
    find: async (name) => {
      const found = await ask('SELECT FROM pg_database WHERE datname = $1', [name]);
      return found.length === 0 ? null : addressOf(name);
    },
    create: async (name, copied = 'template1') => {
      await ask(`DROP DATABASE IF EXISTS ${quoted(name)}`);
      await ask(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(copied)}`);
      return addressOf(name);
    },
    rename: async (name, to) => {
      await ask(`ALTER DATABASE ${quoted(name)} RENAME TO ${quoted(to)}`);
      return addressOf(to);
    },
    remove: async (name) => {
      await ask(`DROP DATABASE IF EXISTS ${quoted(name)}`);
    },
    stop: async () => {
      await postgres.stop();
      if (kept !== null) return;
      for (const used of [postgres.folder, folder]) rmSync(used, { recursive: true, force: true });
    },
  };
}
