import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll } from '@jest/globals';
import type { AxeResults, Result } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page, and what its console complained about. */
export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens pages of the site in one Chromium for a file of tests. */
export interface Opener {
  open(path: string, options?: BrowserContextOptions): Promise<Tab>;
}

/** Address of the site of the run. */
export function siteUrl(): string {
  const url = process.env['SITE_URL'];
  if (url === undefined) throw new Error('the site was not started; run npm run test:web');
  return url;
}

/** Starts Chromium before the tests of a file and ends it after them. */
export function useBrowser(): Opener {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  });
  afterAll(() => browser.close());
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${siteUrl()}${path}`, { waitUntil: 'networkidle' });
      return { page, complaints };
    },
  };
}

/** What axe calls serious or critical on the page, in a line each. */
export async function seriousIssues(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE); // not a script element, which the policy of the page forbids
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.filter(isSerious).map(describe);
}

function isSerious({ impact }: Result): boolean {
  return impact === 'serious' || impact === 'critical';
}

function describe({ id, nodes }: Result): string {
  return `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}
