import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { seriousIssues } from '../test/web/kit/axe.ts';
import { launchChromium } from '../test/web/kit/chromium.ts';
import { startSite } from '../test/web/kit/site.ts';
import { pathsOf, ROUTES } from '../test/web/kit/paths.ts';
import { auditTable, type RouteFigures } from './website-report.ts';
import { measureLoad, type Line } from './website-load.ts';

/**
 * `npm run bench:web [-- --report --rounds 5]`: loads every page of the website in Chromium, on seeded
 * data and with nothing kept from before, and with `--report` writes the table to docs/website-audit.md.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    locale: { type: 'string', default: 'en' },
    report: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);

const site = await startSite();
process.env['SITE_URL'] = site.url;
const browser = await launchChromium();
try {
  const table = auditTable(await auditAll(browser, values.locale));
  console.log(table);
  const file = join(import.meta.dirname, '..', 'docs', 'website-audit.md');
  if (values.report) writeFileSync(file, table);
} finally {
  await browser.close();
  await site.stop();
}

async function auditAll(chromium: Browser, locale: string): Promise<readonly RouteFigures[]> {
  const paths = await pathsOf(locale);
  const figures: RouteFigures[] = [];
  for (const route of ROUTES) {
    const address = `${site.url}${paths[route]}`;
    await fetch(address); // a page is made once after each publication; readers do not wait for it
    figures.push({
      route,
      issues: await countIssues(chromium, address),
      ...(await measureAll(chromium, address)),
    });
  }
  return figures;
}

async function measureAll(
  chromium: Browser,
  address: string,
): Promise<Omit<RouteFigures, 'route' | 'issues'>> {
  const rows: Record<Line | 'bare', number[]> = { fast: [], slow: [], bare: [] };
  const shifts: number[] = [];
  let bytes = { script: 0, all: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const fast = await measureLoad(chromium, address, { line: 'fast', hasScript: true });
    const slow = await measureLoad(chromium, address, { line: 'slow', hasScript: true });
    const bare = await measureLoad(chromium, address, { line: 'fast', hasScript: false });
    rows.fast.push(fast.largestPaint);
    rows.slow.push(slow.largestPaint);
    rows.bare.push(bare.largestPaint);
    shifts.push(fast.layoutShift, slow.layoutShift);
    bytes = { script: fast.scriptBytes, all: fast.allBytes };
  }
  return {
    scriptBytes: bytes.script,
    allBytes: bytes.all,
    largestPaint: median(rows.fast),
    withoutScript: median(rows.bare),
    onSlowLine: median(rows.slow),
    layoutShift: Math.max(...shifts),
  };
}

async function countIssues(chromium: Browser, address: string): Promise<number> {
  const page = await chromium.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  let issues = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    issues += (await seriousIssues(page)).length;
  }
  await page.close();
  return issues;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)]!;
}
