import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { siteUrl } from './site.ts';

/** A page, and what its console complained about. */
export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens pages of the site, or of another one by its whole address, in one Chromium for a file of tests. */
export interface Opener {
  open(path: string, options?: BrowserContextOptions): Promise<Tab>;
}

/** Starts Chromium before the tests of a file and ends it after them. */
export function useBrowser(): Opener {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
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
      await page.goto(new URL(path, siteUrl()).href, { waitUntil: 'networkidle' });
      return { page, complaints };
    },
  };
}
