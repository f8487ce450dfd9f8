import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { siteData } from './site.ts';

/** A database of a test file on the server of the site. */
export interface OwnDatabase {
  readonly url: string;
  sql<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

/** Makes an empty database beside that of the site; who starts a service on it fills it. */
export async function makeDatabase(): Promise<OwnDatabase> {
  const name = `web_${randomUUID().replaceAll('-', '')}`;
  await siteSql(`CREATE DATABASE ${name}`);
  const url = databaseUrl(name);
  return {
    url,
    sql: (text, values) => run(url, text, values),
    drop: async () => void (await siteSql(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

/** Runs a statement in the database of the site, with the rights of its owner. */
export function siteSql<Row>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return run(databaseUrl('lab'), text, values);
}

/** Address of a database on the server of the site. */
export function databaseUrl(name: string): string {
  const folder = join(siteData(), 'postgres');
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  const port = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://lab:${password}@127.0.0.1:${port}/${name}`;
}

async function run<Row>(
  connectionString: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(text, [...values]);
    return rows as Row[];
  } finally {
    await client.end();
  }
}
