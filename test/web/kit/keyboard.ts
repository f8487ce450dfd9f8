import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const TELL_STOP = readFileSync(join(import.meta.dirname, 'keyboard-stop.js'), 'utf8');

/** What has the focus of the keyboard, and what is wrong with it. */
export interface KeyboardStop {
  /** Counts the elements that had the focus before. */
  readonly number: number;
  readonly what: string;
  readonly troubles: readonly string[];
}

/** Where the focus went, and whether it came out at the end of the page. */
export interface KeyboardWalk {
  readonly stops: readonly KeyboardStop[];
  readonly isOut: boolean;
}

/** What has the focus now; null when nothing has it. The troubles of a stop are told once. */
export async function tellKeyboardStop(page: Page): Promise<KeyboardStop | null> {
  await page.evaluate(TELL_STOP); // not a script element, which the policy of the page forbids
  return page.evaluate<KeyboardStop | null>('tellKeyboardStop()');
}

/**
 * Presses a key until the focus leaves the page or is for the second time where it was.
 * @param most presses of the key
 */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 400,
): Promise<KeyboardWalk> {
  await page.evaluate(TELL_STOP);
  await page.evaluate(`forgetKeyboardStops(${key === 'Tab'})`);
  const stops: KeyboardStop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate<KeyboardStop | null>('tellKeyboardStop()');
    if (stop === null || (stop.number === 0 && stops.length > 0)) return { stops, isOut: true };
    if (stop.number < stops.length) return { stops, isOut: false };
    stops.push(stop);
  }
  return { stops, isOut: false };
}

/** Everything that is wrong on a walk, in a line each. */
export function troublesOf({ stops }: KeyboardWalk): readonly string[] {
  return stops.flatMap(({ what, troubles }) => troubles.map((trouble) => `${what} ${trouble}`));
}

/**
 * Presses Tab until an element has the focus.
 * @throws when it has not after many presses
 */
export async function tabTo(target: Locator, most = 150): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Tells whether an element has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}
