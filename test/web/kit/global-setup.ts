import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const START_MILLISECONDS = 180_000;

/** The site as `npm start` brings it up, on a folder of its own, with the seeded practices. */
export default async function startSite(): Promise<void> {
  for (const tool of ['tools/build.js', 'tools/build-web.js']) await run(tool);
  const folder = mkdtempSync(join(tmpdir(), 'lab-web-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL's account has to pass through
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/app/main.js'], {
    cwd: ROOT,
    env: { PATH, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn' } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.env['SITE_URL'] = await addressOf(child);
  process.env['SITE_DATA'] = folder;
  Object.assign(globalThis, {
    stopSite: async () => {
      const isOver = once(child, 'close');
      child.kill('SIGTERM');
      await isOver;
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

async function run(tool: string): Promise<void> {
  const child = spawn(process.execPath, [tool], { cwd: ROOT, stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${tool} failed`);
}

/** Waits for the welcome, which says where the service answers. */
async function addressOf(child: ChildProcess): Promise<string> {
  const output: string[] = [];
  child.stdout!.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  child.stderr!.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  const giveUpAt = performance.now() + START_MILLISECONDS;
  for (;;) {
    const [, port] = /public +http:\/\/[^:]+:(\d+)\/graphql\n/u.exec(output.join('')) ?? [];
    if (port !== undefined) return `http://localhost:${port}`;
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      throw new Error(`the site did not start: ${output.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
