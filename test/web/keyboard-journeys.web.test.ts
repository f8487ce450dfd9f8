import { describe, expect, test } from '@jest/globals';
import { useBrowser } from './kit/browser.ts';
import { hasFocus, tabTo, troublesOf, walk } from './kit/keyboard.ts';

const opener = useBrowser();

describe('the list by keyboard', () => {
  test('one searches, filters, and opens a practice', async () => {
    const { page } = await opener.open('/en/practices');
    await tabTo(page.getByRole('searchbox'));
    await page.keyboard.type('integration');
    await page.waitForURL(/search=integration/u);
    const italy = page.getByRole('checkbox', { name: /Italy/u });
    await tabTo(italy);
    await page.keyboard.press('Space');
    await page.waitForURL(/country=IT/u);
    expect(await hasFocus(italy)).toBe(true);
    const practice = page.getByRole('article').first().getByRole('link').first();
    const title = await practice.innerText();
    await tabTo(practice);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/practices\/[^?]+$/u);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator('main:focus').waitFor();
    await page.context().close();
  });

  test('one compares two, and the tray hides nothing that has the focus', async () => {
    const { page } = await opener.open('/sv/practices');
    const boxes = page.locator('.practices-compare-box input');
    for (const index of [0, 1]) {
      await tabTo(boxes.nth(index));
      await page.keyboard.press('Space');
    }
    const comparing = page.locator('.practices-tray a');
    await comparing.waitFor();
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const tour = await walk(page, key);
      expect({ key, troubles: troublesOf(tour) }).toEqual({ key, troubles: [] });
    }
    await tabTo(comparing);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sv\/compare\?id=.+&id=/u);
    await page.locator('.compare-table').waitFor();
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const tour = await walk(page, key);
      expect({ key, troubles: troublesOf(tour) }).toEqual({ key, troubles: [] });
    }
    await page.context().close();
  });

  test('the filters of a narrow page close by Escape and give the focus back', async () => {
    const { page } = await opener.open('/el/practices', { viewport: { width: 320, height: 640 } });
    const opening = page.locator('.practices-open');
    await tabTo(opening);
    await page.keyboard.press('Enter');
    const box = page.locator('.practices-panel input').first();
    await tabTo(box);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await hasFocus(opening)).toBe(true);
    await page.context().close();
  });
});

describe('the map by keyboard', () => {
  test('one chooses a region', async () => {
    const { page } = await opener.open('/en/map');
    const region = page.locator('.map-main a.map-region:not([tabindex])').first();
    await tabTo(region);
    const name = (await region.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(/region=/u);
    const chosen = page.locator('#map-panel-title');
    await chosen.filter({ hasText: name.split(',')[0]! }).waitFor();
    expect(await hasFocus(region)).toBe(true);
    await page.context().close();
  });

  test('buttons enlarge it and move it in four directions', async () => {
    const { page } = await opener.open('/en/map');
    const seen = () => page.locator('.map-main svg > g').getAttribute('transform');
    const whole = await seen();
    await tabTo(page.getByRole('button', { name: 'Zoom in', exact: true }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const views = [whole, await seen()];
    for (const index of [0, 1, 2, 3]) {
      await tabTo(page.locator('.map-tool').nth(2 + index));
      await page.keyboard.press('Enter');
      views.push(await seen());
    }
    for (const [index, view] of views.entries()) expect(view).not.toBe(views[index + 1]);
    await tabTo(page.getByRole('button', { name: 'Whole map', exact: true }));
    await page.keyboard.press('Enter');
    expect(await seen()).toBe(whole);
    await page.context().close();
  });
});

describe('the form by keyboard', () => {
  test('one answers the first part, and goes from an error to its question', async () => {
    const { page } = await opener.open('/en/contribute');
    const part = page.getByRole('region', { name: 'The practice', exact: true });
    await tabTo(part.getByRole('textbox', { name: 'Title of the practice' }));
    await page.keyboard.type('Language at the workplace');
    await tabTo(part.getByRole('textbox', { name: 'Summary' }));
    await page.keyboard.type('Colleagues learn the language of their trade together.');
    const region = part.getByRole('combobox', { name: 'Find a region' });
    await tabTo(region);
    await page.keyboard.type('Cata');
    await page.getByRole('option', { name: /Catalonia/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await part.locator('.form-chosen', { hasText: 'Catalonia' }).waitFor();
    for (const name of ['Leader', 'Employment', 'Asylum seekers']) {
      await tabTo(part.locator(`label:text-is("${name}")`).locator('xpath=../input'));
      await page.keyboard.press('Space');
    }
    await page
      .getByRole('navigation', { name: 'Parts of the form' })
      .getByText(/^✓ /u)
      .first()
      .waitFor();
    await tabTo(page.getByRole('button', { name: 'Check', exact: false }));
    await page.keyboard.press('Enter');
    const summary = page.locator('.form-summary');
    await summary.waitFor();
    expect(await hasFocus(summary)).toBe(true);
    const first = summary.getByRole('link').first();
    await tabTo(first);
    const question = (await first.getAttribute('href'))?.split('#')[1] ?? 'none';
    await page.keyboard.press('Enter');
    await page.locator(`[id="${question}"] :focus, [id="${question}"]:focus`).waitFor();
    await page.context().close();
  });

  test('the list of regions closes by Escape and keeps the focus; removing one keeps the place', async () => {
    const { page } = await opener.open('/en/contribute');
    const region = page.getByRole('combobox', { name: 'Find a region' });
    await tabTo(region);
    const options = page.locator('.form-listbox [role=option]');
    await page.keyboard.press('ArrowDown');
    await options.first().waitFor();
    await page.keyboard.press('Escape');
    await options.first().waitFor({ state: 'detached' });
    expect(await hasFocus(region)).toBe(true);
    await page.keyboard.type('Skåne');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chosen = page.locator('.form-chosen');
    await chosen.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await chosen.waitFor({ state: 'detached' });
    expect(await hasFocus(region)).toBe(true);
    await page.context().close();
  });
});
