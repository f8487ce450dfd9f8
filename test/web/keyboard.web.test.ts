import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import { hasFocus, tabTo, tellKeyboardStop, troublesOf, walk } from './kit/keyboard.ts';
import { pathsOf, ROUTES } from './kit/paths.ts';

const opener = useBrowser();

describe.each([
  ['en', 1280, 900],
  ['el', 320, 640],
  ['sv', 1280, 420],
] as const)('in %s on %d × %d pixels', (locale, width, height) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await opener.open(`/${locale}`, { viewport: { width, height } }));
  });
  afterAll(() => page.context().close());

  test.each(ROUTES)('Tab leads through %s: all is named, seen and marked', async (route) => {
    const path = (await pathsOf(locale))[route];
    const response = await page.goto(siteUrl() + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(route === 'nowhere' ? 404 : 200);
    const tour = await walk(page);
    const { isOut } = tour;
    expect({ path, isOut, troubles: troublesOf(tour) }).toEqual({
      path,
      isOut: true,
      troubles: [],
    });
    expect(tour.stops.length).toBeGreaterThan(7);
  });
});

describe('the frame of every page', () => {
  test('the first stop skips to the content', async () => {
    const { page } = await opener.open('/el/about');
    await page.keyboard.press('Tab');
    expect(await tellKeyboardStop(page)).toMatchObject({ troubles: [] });
    expect(await hasFocus(page.locator('.skip-link'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.locator('main'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
    await page.context().close();
  });

  test('the menu of languages closes by Escape, when it is left, and leads to another language', async () => {
    const { page } = await opener.open('/en/regions');
    const summary = page.locator('.language-menu summary');
    const greek = page.locator('.language-menu a[lang=el]');
    await tabTo(summary);
    await page.keyboard.press('Enter');
    await tabTo(greek);
    await page.keyboard.press('Escape');
    expect(await greek.isVisible()).toBe(false);
    expect(await hasFocus(summary)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await greek.isVisible()).toBe(true);
    await tabTo(page.locator('main a').first());
    expect(await greek.isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press('Enter');
    await tabTo(greek);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/el\/regions$/u);
    await page.context().close();
  });

  test('the menu of a narrow page closes by Escape, when it is left, and leads to a page', async () => {
    const { page } = await opener.open('/el', { viewport: { width: 320, height: 640 } });
    const opening = page.locator('.site-menu-open');
    const link = page.locator('.site-nav a[href="/el/map"]');
    await tabTo(opening);
    await page.keyboard.press('Enter');
    await tabTo(link);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    expect(await hasFocus(opening)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page.locator('.language-menu summary'));
    expect(await link.isVisible()).toBe(false);
    await opening.focus();
    await page.keyboard.press('Enter');
    await tabTo(link);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/el\/map$/u);
    expect(await link.isVisible()).toBe(false);
    await page.locator('main:focus').waitFor();
    await page.context().close();
  });

  test('the menu of a narrow page opens and leads on without script', async () => {
    const { page } = await opener.open('/el', {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.locator('.site-menu-open').press('Enter');
    await page.locator('.site-nav a[href="/el/regions"]').press('Enter');
    await page.waitForURL(/\/el\/regions$/u);
    await page.context().close();
  });
});
