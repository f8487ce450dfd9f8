import type { Browser, CDPSession } from 'playwright-core';

/** A quick line, or the one that Lighthouse measures telephones with: 1.6 Mbit/s, 150 ms, a quarter of the processor. */
export type Line = 'fast' | 'slow';

/** What loading an address took: milliseconds, compressed bytes, and the sum of layout shifts. */
export interface LoadFigures {
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
}

const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (750 * 1_000) / 8,
};
const SLOWER_PROCESSOR = 4;
/** Runs before the page, so that nothing is missed. */
const OBSERVE = `
  globalThis.seen = { largestPaint: 0, layoutShift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;
const READ = `({
  ...seen,
  scriptBytes: performance.getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js'))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  allBytes: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
})`;

/** Loads an address as a browser does that was never there. */
export async function measureLoad(
  browser: Browser,
  address: string,
  { line, hasScript }: { readonly line: Line; readonly hasScript: boolean },
): Promise<LoadFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(OBSERVE);
  if (line === 'slow') await slowDown(await context.newCDPSession(page));
  if (!hasScript) await page.route('**/*.js', (route) => route.abort());
  await page.goto(address, { waitUntil: 'networkidle' });
  const figures = await page.evaluate<LoadFigures>(READ);
  await context.close();
  return figures;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
}
