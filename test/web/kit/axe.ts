import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

/** What axe calls serious or critical on the page, in a line each. */
export async function seriousIssues(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE); // not a script element, which the policy of the page forbids
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.filter(isSerious).map(describe);
}

function isSerious({ impact }: Result): boolean {
  return impact === 'serious' || impact === 'critical';
}

function describe({ id, nodes }: Result): string {
  return `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}
