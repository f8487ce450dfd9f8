import pg from 'pg';
import { migrate } from '../../src/platform/db/migrate.ts';

/**
 * Databases that tests clone: `migrated` has the schema only, `reference` the reference data too,
 * `seeded` the whole demonstration.
 */
export type Template = 'migrated' | 'reference' | 'seeded';

const LOCK_KEY = 4_711;

/**
 * Makes sure that a template exists; it is made once for a run, when it is first asked for, however many
 * workers ask.
 * @param server address of the server's own database
 * @param dataFolder gets the demonstration accounts
 * @returns the name of its database
 */
export async function ensureTemplate(
  server: string,
  template: Template,
  dataFolder: string,
): Promise<string> {
  const name = `template_${template}`;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await makeTemplate(client, server, { template, dataFolder });
  });
  return name;
}

interface Wanted {
  readonly template: Template;
  readonly dataFolder: string;
}

async function makeTemplate(client: pg.Client, server: string, wanted: Wanted): Promise<void> {
  const name = `template_${wanted.template}`;
  if (await exists(client, name)) return;
  const base = { migrated: null, reference: 'migrated', seeded: 'reference' } as const;
  const from = base[wanted.template];
  if (from !== null) await makeTemplate(client, server, { ...wanted, template: from });
  const building = `${name}_building`;
  const url = await cloneInto(client, server, {
    name: building,
    from: from === null ? null : `template_${from}`,
  });
  await fill(url, wanted);
  await client.query(`ALTER DATABASE ${building} RENAME TO ${name}`);
}

async function fill(url: string, { template, dataFolder }: Wanted): Promise<void> {
  if (template === 'migrated') {
    await migrate(url);
    return;
  }
  const { fillDemonstration, fillReference } = await import('./fill-template.ts');
  await (template === 'reference' ? fillReference(url) : fillDemonstration(url, dataFolder));
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

async function cloneInto(
  client: pg.Client,
  server: string,
  { name, from }: { readonly name: string; readonly from: string | null },
): Promise<string> {
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
  await client.query(`CREATE DATABASE ${name}${from === null ? '' : ` TEMPLATE ${from}`}`);
  return server.replace(/\/[^/]*$/u, `/${name}`);
}

/** Makes a database as a copy of another one beside it. @returns its address */
export async function createDatabase(server: string, name: string, from: string): Promise<string> {
  return withClient(server, (client) => cloneInto(client, server, { name, from }));
}

/** Runs work on a connection of its own. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
