import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { SettableClock } from '../../src/kernel/clock.ts';
import { createDataSource } from '../../src/platform/db/data-source.ts';
import { createDatabase as wrap, type Database } from '../../src/platform/db/database.ts';
import type { AnyClass } from '../../src/platform/module/module.ts';
import { createDatabase, ensureTemplate, withClient, type Template } from './templates.ts';

/** A database of one test file, cloned from a template. */
export interface ClonedDatabase {
  /** Address with the rights of the owner. */
  readonly url: string;
  drop(): Promise<void>;
}

/** Clones a template, making it first when this is the first test of the run that wants it. */
export async function cloneDatabase(template: Template): Promise<ClonedDatabase> {
  const server = testServer();
  const from = await ensureTemplate(server, template, testDataFolder());
  const name = `test_${randomBytes(8).toString('hex')}`;
  const url = await createDatabase(server, name, from);
  return { url, drop: () => dropDatabase(server, name) };
}

function testServer(): string {
  const server = process.env['LAB_TEST_DATABASE_URL'];
  if (server === undefined)
    throw new Error('tests on a database belong to the projects db and api');
  return server;
}

/** The folder in which the run keeps the demonstration accounts of the template `seeded`. */
export function testDataFolder(): string {
  return process.env['LAB_TEST_DATA_FOLDER'] ?? '';
}

/** Table → number of rows and hash of their content. */
export type Snapshot = Readonly<Record<string, string>>;

/** A cloned database with our access to it and a settable clock. */
export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  readonly clock: SettableClock;
  /** Runs a statement with the rights of the owner, to look at tables. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Number of rows and hash of every row of every table of ours, to show that nothing changed. */
  snapshot(): Promise<Snapshot>;
  close(): Promise<void>;
}

/** Opens a clone. @param entities the entity classes that the test's stores use */
export async function openTestDatabase(
  template: Template,
  entities: readonly AnyClass[],
): Promise<TestDatabase> {
  const clone = await cloneDatabase(template);
  const clock = new SettableClock(new Date('2026-03-02T09:00:00Z'));
  const source = await createDataSource({ url: clone.url, poolSize: 20 }, [
    ...entities,
  ]).initialize();
  const database = wrap(source, clock);
  const owner = new pg.Pool({ connectionString: clone.url, max: 2 });
  owner.on('error', () => undefined);
  const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await owner.query(text, [...values])).rows as Row[];
  return {
    url: clone.url,
    database,
    clock,
    sql,
    snapshot: () => snapshotOf(sql),
    close: async () => {
      await Promise.all([database.close(), owner.end()]);
      await clone.drop();
    },
  };
}

async function dropDatabase(server: string, name: string): Promise<void> {
  await withClient(server, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  );
}

/** Being asked moves this time on every minute, whatever the answer is. */
const SESSION_ROW_SQL = `(to_jsonb(t) - 'last_seen_at')::text`;

async function snapshotOf(
  sql: (text: string) => Promise<Record<string, unknown>[]>,
): Promise<Snapshot> {
  const tables = await sql(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('cms', 'contact', 'delivery') AND tablename <> 'rate_limit' ORDER BY 1`);
  const entries: [string, string][] = [];
  for (const { name } of tables) {
    const table = String(name);
    const rowSql = table === 'cms.session' ? SESSION_ROW_SQL : 't::text';
    const [row] = await sql(
      `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(${rowSql}, '' ORDER BY ${rowSql})), '') AS content
       FROM ${table} t`,
    );
    entries.push([table, String(row?.['content'])]);
  }
  return Object.fromEntries(entries);
}
