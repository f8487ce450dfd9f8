import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '../src/platform/project-folder.ts';

/** A server of the bench in a process of its own. */
export interface Contestant {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to the first good answer. */
  readonly startMilliseconds: number;
  stop(): Promise<void>;
}

const PATIENCE = 60_000;
/** The contestant has one processor, PostgreSQL and the load the other. */
const PROCESSOR = '0';
const OTHER_PROCESSOR = '1';
/** As in `npm start` and in the image. */
const FLAGS = ['--max-semi-space-size=4'];
const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** Keeps PostgreSQL and the load, which is this process, off the processor of the contestants. */
export function makeRoom(databasePid: number): void {
  if (!hasTaskset) return;
  for (const pid of [databasePid, process.pid]) {
    spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', OTHER_PROCESSOR, `${pid}`]);
  }
}

/** Starts the product as in production. @param cacheMegabytes 0: every answer is computed */
export function startProduct(databaseUrl: string, cacheMegabytes: number): Promise<Contestant> {
  return start('src/app/main.js', '/readyz', (port) => ({
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SMTP_URL: 'smtp://127.0.0.1:9',
    RUN_WORKER: 'false',
    LOG_LEVEL: 'warn',
    ANSWER_CACHE_MB: `${cacheMegabytes}`,
  }));
}

/** Starts the hand-written server. */
export function startBaseline(databaseUrl: string): Promise<Contestant> {
  return start('bench/baseline-server.js', '/constant', () => ({ DATABASE_URL: databaseUrl }));
}

async function start(
  program: string,
  probe: string,
  environmentOf: (port: number) => Readonly<Record<string, string>>,
): Promise<Contestant> {
  const port = await freePort();
  const script = join(projectFolder(), 'dist', program);
  const node = [process.execPath, ...FLAGS, script];
  const command = hasTaskset ? ['taskset', '-c', PROCESSOR, ...node] : node;
  const startedAt = performance.now();
  const child = spawn(command[0]!, command.slice(1), {
    env: { PATH: process.env['PATH'], PORT: `${port}`, ...environmentOf(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(`${url}${probe}`, child);
  return {
    url,
    pid: child.pid!,
    startMilliseconds: performance.now() - startedAt,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilAnswering(address: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 20) {
    if (child.exitCode !== null) throw new Error('the contestant ended before it answered');
    const isGood = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isGood) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the contestant does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
