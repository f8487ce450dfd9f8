import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, startService } from './service-process.ts';

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
export function buildService(): Promise<void> {
  return runTool('tools/build.js');
}

/** Starts an instance on a database; its worker runs too. @param port 0 takes a free one */
export async function startInstance(databaseUrl: string, port = 0): Promise<Instance> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lab-instance-'));
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    PORT: String(port),
    POOL_SIZE: '4',
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'info',
  };
  const { url, output, end } = await startService(environment, { startSeconds: 60 });
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
