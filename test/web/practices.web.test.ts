import { describe, expect, test } from '@jest/globals';
import { askApi } from './kit/api.ts';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';

const opener = useBrowser();

interface Counts {
  readonly all: { readonly totalCount: number };
  readonly ofItaly: { readonly totalCount: number };
}

const COUNTS = `{
  all: practices(locale: "en", first: 1) { totalCount }
  ofItaly: practices(locale: "en", first: 1, filter: { countries: ["IT"] }) { totalCount }
}`;

describe('the list of practices', () => {
  test('searches while one types, says what it found, and goes back', async () => {
    const { page, complaints } = await opener.open('/sv/practices');
    const all = await page.getByRole('article').count();
    await page.getByRole('searchbox').fill('språk');
    await page.waitForURL(/search=spr/u);
    await page.locator('mark').first().waitFor();
    const found = await page.getByRole('article').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(await page.getByRole('status').first().innerText()).toMatch(/språk/u);
    expect(await page.getByRole('searchbox').inputValue()).toBe('språk');
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.waitForURL(/\/sv\/practices\/[^?]+$/u);
    await page.goBack();
    await page.waitForURL(/search=spr/u);
    expect(await page.getByRole('searchbox').inputValue()).toBe('språk');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('filters by facets, shows what is chosen, and takes it away again', async () => {
    const counts = await askApi<Counts>(COUNTS);
    const { page } = await opener.open('/en/practices');
    const all = await page.getByRole('article').count();
    await page.getByRole('checkbox', { name: /Italy/u }).check();
    await page.waitForURL(/country=IT/u);
    const chip = page.getByRole('link', { name: 'Remove Country: Italy' });
    await chip.waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${counts.ofItaly.totalCount} practices`, 'u') })
      .waitFor();
    expect(await page.getByRole('article').count()).toBeLessThan(all);
    const links = await page
      .locator('a[href^="/feeds/"], a[href^="/exports/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThanOrEqual(6);
    for (const link of links) expect(link).toContain('country=IT');
    await chip.click();
    await page.waitForURL((url) => !url.search.includes('country'));
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${counts.all.totalCount} practices`, 'u') })
      .waitFor();
    expect(await page.getByRole('article').count()).toBe(all);
    await page.context().close();
  });

  test('every feed and export of a selection answers', async () => {
    const { page } = await opener.open('/en/practices?country=SE');
    const links = await page
      .locator('a[href^="/feeds/"], a[href^="/exports/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    for (const link of links) {
      const response = await fetch(`${siteUrl()}${link}`);
      expect({ link, status: response.status }).toEqual({ link, status: 200 });
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(300);
    }
    await page.context().close();
  });

  test('works without script: the form leads to the same address', async () => {
    const { page } = await opener.open('/el/practices', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('στέγαση');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/search=/u);
    expect(await page.getByRole('searchbox').inputValue()).toBe('στέγαση');
    await page.goto(page.url().replace(/\?.*/u, '?country=ES'));
    const places = await page.locator('article p.small').allInnerTexts();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toContain('Ισπανία');
    await page.context().close();
  });

  test('keeps the list and says so when the service is away', async () => {
    const { page } = await opener.open('/en/practices');
    const shown = await page.getByRole('article').count();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('school');
    await page
      .getByText(/cannot be reached|connection/iu)
      .first()
      .waitFor();
    expect(await page.getByRole('article').count()).toBe(shown);
    expect(await page.getByRole('searchbox').inputValue()).toBe('school');
    await page.context().close();
  });

  test('the language menu keeps the place and the selection', async () => {
    const { page } = await opener.open('/en/practices?country=SE');
    await page.locator('.language-menu summary').click();
    await page.locator('.language-menu a[lang=sv]').click();
    await page.waitForURL(/\/sv\/practices\?country=SE/u);
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await page.context().close();
  });
});
