import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './kit/browser.ts';
import { tellKeyboardStop } from './kit/keyboard.ts';
import { pathsOf, ROUTES } from './kit/paths.ts';
import { bringReading, findings, measure } from './kit/reading.ts';

const opener = useBrowser();

const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };

describe.each(ROUTES)('%s', (route) => {
  let page: Page;

  beforeAll(async () => {
    const path = (await pathsOf('el'))[route];
    const options = { viewport: NARROW, deviceScaleFactor: 4 };
    ({ page } = await opener.open(path, options));
    await bringReading(page);
  });

  afterAll(() => page.context().close());

  test('comes without shifts on a small screen', async () => {
    expect(await measure(page, 'layoutShift')).toBeLessThan(0.05);
  });

  test('fits a window enlarged to 400 %, and nothing covers it', async () => {
    await page.setViewportSize(NARROW);
    expect(await measure(page, 'sideways')).toBe(0);
    expect(await findings(page, 'covering')).toEqual([]);
  });

  test.each([NARROW, WIDE])(
    'keeps its text when it is spaced, $width pixels wide',
    async (size) => {
      await page.setViewportSize(size);
      await page.evaluate('reading.spaceText()');
      const cutOff = await findings(page, 'cutOff');
      const sideways = await measure(page, 'sideways');
      await page.evaluate('reading.unspaceText()');
      expect({ sideways, cutOff }).toEqual({ sideways: 0, cutOff: [] });
    },
  );

  test.each([NARROW, WIDE])('has targets large enough, $width pixels wide', async (size) => {
    await page.setViewportSize(size);
    expect(await findings(page, 'smallTargets')).toEqual([]);
  });

  test.each([NARROW, WIDE])('is ready for right to left, $width pixels wide', async (size) => {
    await page.setViewportSize(size);
    await page.evaluate("document.documentElement.dir = 'rtl'");
    const sideways = await measure(page, 'sideways');
    await page.evaluate("document.documentElement.dir = 'ltr'");
    expect(sideways).toBe(0);
  });

  test('keeps still for those who want it', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findings(page, 'moving')).toEqual([]);
  });

  test('shows its drawings and the focus in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await findings(page, 'shapesWithoutEdge')).toEqual([]);
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    expect(await tellKeyboardStop(page)).toMatchObject({ troubles: [] });
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('comes without shifts on a large screen', async () => {
    await page.setViewportSize(WIDE);
    await page.reload({ waitUntil: 'networkidle' });
    await bringReading(page);
    expect(await measure(page, 'layoutShift')).toBeLessThan(0.05);
  });
});
