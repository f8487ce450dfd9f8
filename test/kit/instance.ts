import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const START_MILLISECONDS = 60_000;

/** An answer of an instance. */
export interface InstanceAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

/** The built service in a process of its own, as it runs in production but for TLS and mail. */
export interface Instance {
  readonly url: string;
  /** Names of the mails that this process has sent. */
  mails(): readonly string[];
  /** Lines of its log so far. */
  lines(): readonly { readonly msg: string; readonly job?: string }[];
  ask<Data = Readonly<Record<string, unknown>>>(
    path: '/graphql' | '/graphql/editorial',
    query: string,
    request?: { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<InstanceAnswer<Data>>;
  /** Ends it at once, without a chance to say goodbye. */
  kill(): Promise<void>;
  /** Ends it in order, if it still runs. */
  stop(): Promise<void>;
}

/** Builds what instances run. */
export async function buildService(): Promise<void> {
  const code = await ended(spawn(process.execPath, ['tools/build.js'], { cwd: ROOT }));
  if (code !== 0) throw new Error('the build failed');
}

/** Starts an instance on a database; its worker runs too. */
export async function startInstance(databaseUrl: string): Promise<Instance> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lab-instance-'));
  const environment = {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    PORT: '0',
    POOL_SIZE: '4',
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, ['dist/src/app/main.js'], {
    cwd: ROOT,
    env: environment as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  const url = await addressOf(child, output);
  const end = async (signal: NodeJS.Signals) => {
    const isOver = ended(child);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await isOver;
    }
  };
  return {
    url,
    mails: () => listMails(dataFolder),
    lines: () => parseLines(output),
    ask: (path, query, request) => ask(`${url}${path}`, query, request),
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** Waits for the welcome, which says where the service answers. */
async function addressOf(child: ChildProcess, output: readonly string[]): Promise<string> {
  const giveUpAt = performance.now() + START_MILLISECONDS;
  for (;;) {
    const [, url] = /public +(http\S+)\/graphql\n/u.exec(output.join('')) ?? [];
    if (url !== undefined) return url;
    const isOver = child.exitCode !== null || performance.now() > giveUpAt;
    if (isOver) throw new Error(`the instance did not start: ${output.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function listMails(dataFolder: string): readonly string[] {
  try {
    return readdirSync(join(dataFolder, 'mail')).filter((name) => name.endsWith('.eml'));
  } catch {
    return []; // the folder is made with the first mail
  }
}

function parseLines(output: readonly string[]): ReturnType<Instance['lines']> {
  return output
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { msg: string; job?: string });
}

async function ask<Data>(
  address: string,
  query: string,
  { variables = {}, headers = {} }: Parameters<Instance['ask']>[2] = {},
): Promise<InstanceAnswer<Data>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Pick<InstanceAnswer<Data>, 'data' | 'errors'>;
  return { ...answer, status: response.status, headers: response.headers };
}
