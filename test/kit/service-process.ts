import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The built service in a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  /** What it has written so far, in pieces. */
  readonly output: readonly string[];
  /** Ends it with a signal, if it still runs, and waits until it is over. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Runs a tool of the project to its end, for example `tools/build.js`. @throws when it fails */
export async function runTool(tool: string): Promise<void> {
  const child = spawn(process.execPath, [tool], { cwd: ROOT, stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${tool} failed`);
}

/**
 * Starts what `tools/build.js` has built, on any free port unless the environment names one.
 * @throws when it ends, or says nothing of its address, within the time
 */
export async function startService(
  environment: Readonly<Record<string, string>>,
  { startSeconds }: { readonly startSeconds: number },
): Promise<ServiceProcess> {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/app/main.js'], {
    cwd: ROOT,
    env: { PATH, PORT: '0', ...environment } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  const end: ServiceProcess['end'] = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const isOver = once(child, 'close');
    child.kill(signal);
    await isOver;
  };
  try {
    return { url: await addressOf(child, output, startSeconds), output, end };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

/** Waits for the welcome, which says where the service answers. */
async function addressOf(
  child: ChildProcess,
  output: readonly string[],
  startSeconds: number,
): Promise<string> {
  const giveUpAt = performance.now() + startSeconds * 1_000;
  for (;;) {
    const [, url] = /public +(http\S+)\/graphql\n/u.exec(output.join('')) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      throw new Error(`the service did not start: ${output.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
