import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { choosePlace, handOver, type PostgresPlace } from './postgres-account.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Address of the owner's database. */
  readonly url: string;
  /** A sentence for the operator, or null. */
  readonly notice: string | null;
  /** Where the data really lie. */
  readonly folder: string;
  /** Fast shutdown; resolves when the server has ended. */
  stop(): Promise<void>;
}

/** Settings that differ from a normal server. */
export interface EmbeddedPostgresOptions {
  /** Trades durability for speed; see `startThrowawayPostgres`. */
  readonly isThrowaway?: boolean;
}

const OWNER = 'lab';
const DATABASE = 'lab';

/**
 * Starts PostgreSQL on a folder, making the cluster on the first start. It listens on a free port of
 * the loopback address, in a process group of its own, so that Ctrl-C reaches our shutdown first.
 * @throws Error with the last lines of its log when it does not come up
 */
export async function startEmbeddedPostgres(
  folder: string,
  options: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const place = choosePlace(findPostgresBinaries(), folder);
  const data = join(place.folder, 'cluster');
  handOver(place.folder, place.account);
  const password = await ensureCluster(place, data);
  await endLeftover(data);
  const port = await freePort();
  const server = startServer(place, data, port, options);
  const url = `postgres://${OWNER}:${password}@127.0.0.1:${port}`;
  await waitUntilReady(`${url}/postgres`, server);
  await ensureDatabase(`${url}/postgres`);
  return {
    url: `${url}/${DATABASE}`,
    notice: place.notice,
    folder: place.folder,
    stop: () => stopServer(server.process),
  };
}

async function ensureCluster(place: PostgresPlace, data: string): Promise<string> {
  const secret = join(place.folder, 'password');
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(secret)) {
    return readFileSync(secret, 'utf8').trim();
  }
  rmSync(data, { recursive: true, force: true });
  const password = randomBytes(24).toString('hex');
  writeFileSync(secret, password, { mode: 0o600 });
  handOver(data, place.account);
  const passwordFile = join(data, '..', 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account !== null) chownSync(passwordFile, place.account.uid, place.account.gid);
  try {
    await run(place, [
      `--pgdata=${data}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return password;
}

function run(place: PostgresPlace, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(place.binaries.initdb, args, { ...place.account, cwd: place.folder });
    const output: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${output.join('').slice(-2000)}`)),
    );
  });
}

interface Server {
  readonly process: ChildProcess;
  readonly log: string[];
}

function startServer(
  place: PostgresPlace,
  data: string,
  port: number,
  options: EmbeddedPostgresOptions,
): Server {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.isThrowaway
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(place.binaries.postgres, ['-D', data, ...args], {
    ...place.account,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => {
    log.push(chunk.toString());
    if (log.length > 50) log.shift();
  });
  child.stderr.on('error', () => undefined);
  return { process: child, log };
}

async function waitUntilReady(url: string, server: Server): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    if (server.process.exitCode !== null || performance.now() > deadline) {
      server.process.kill('SIGQUIT');
      throw new Error(`PostgreSQL did not start:\n${server.log.join('').slice(-2000)}`);
    }
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function ensureDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

/** Ends the server that a killed process of ours left behind on this cluster. */
async function endLeftover(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || !isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
