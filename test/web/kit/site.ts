import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, startService } from '../../kit/service-process.ts';

const START_SECONDS = 180;

/** The site in a process of its own. */
export interface RunningSite {
  readonly url: string;
  /** Its mails, accounts, and database. */
  readonly folder: string;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Starts the site as `npm start` brings it up, on a folder of its own, with the seeded practices. */
export async function startSite(): Promise<RunningSite> {
  for (const tool of ['tools/build.js', 'tools/build-web.js']) await runTool(tool);
  const folder = mkdtempSync(join(tmpdir(), 'lab-web-'));
  chmodSync(folder, 0o711); // as root, PostgreSQL's account has to pass through
  const environment = {
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    TRUSTED_PROXIES: '1', // so that every contributor can come from an address of their own
  };
  const { url, end } = await startService(environment, { startSeconds: START_SECONDS });
  return {
    url: `http://localhost:${new URL(url).port}`,
    folder,
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Address of the site of the run. */
export function siteUrl(): string {
  return ofRun('SITE_URL');
}

/** Folder of the site of the run: its mails, accounts, and database. */
export function siteData(): string {
  return ofRun('SITE_DATA');
}

function ofRun(name: 'SITE_URL' | 'SITE_DATA'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('the site was not started; run npm run test:web');
  return value;
}
