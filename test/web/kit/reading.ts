import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const READING = readFileSync(join(import.meta.dirname, 'reading.js'), 'utf8');

type Findings = 'covering' | 'cutOff' | 'smallTargets' | 'moving' | 'shapesWithoutEdge';

/** Brings what `reading.js` asks into a page that has been opened. */
export async function bringReading(page: Page): Promise<void> {
  await page.evaluate(READING); // not a script element, which the policy of the page forbids
}

/** What hinders reading in one way, an element in each line. */
export function findings(page: Page, name: Findings): Promise<readonly string[]> {
  return page.evaluate(`reading.${name}()`);
}

/** A length in pixels, or the sum of the shifts of the layout. */
export function measure(page: Page, name: 'sideways' | 'layoutShift'): Promise<number> {
  return page.evaluate(`reading.${name}()`);
}
