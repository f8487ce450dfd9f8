import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { askApi, type Variables } from './kit/api.ts';
import { useBrowser } from './kit/browser.ts';
import { tabTo } from './kit/keyboard.ts';
import { say } from './kit/words.ts';

const opener = useBrowser();
const LOCALES = ['en', 'el', 'sv'] as const;
const OUTERMOST = [
  'azores',
  'madeira',
  'canaries',
  'guadeloupe',
  'martinique',
  'guiana',
  'reunion',
  'mayotte',
] as const;

interface Counted {
  readonly totalCount: number;
  /** Regions with practices by code. */
  readonly regions: ReadonlyMap<string, number>;
}

/** Practices of a selection by region, as the API counts them. */
async function countByRegion(locale: string, filter: Variables = {}): Promise<Counted> {
  const { practices } = await askApi<{
    readonly practices: {
      readonly totalCount: number;
      readonly facets: readonly [{ readonly buckets: readonly Bucket[] }];
    };
  }>(
    `query ($locale: Locale!, $filter: PracticeFilter) {
      practices(locale: $locale, filter: $filter, first: 1) {
        totalCount
        facets(names: [REGION]) { buckets { value label count } }
      }
    }`,
    { locale, filter },
  );
  const buckets = practices.facets[0].buckets.filter(({ count }) => count > 0);
  return {
    totalCount: practices.totalCount,
    regions: new Map(buckets.map(({ value, count }) => [value, count])),
  };
}

interface Bucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How many practices lie within the bounds that the API gives for the map. */
async function countWithinBounds(locale: string): Promise<number> {
  const { practices: all } = await askApi<{ readonly practices: { readonly mapBounds: unknown } }>(
    `query ($locale: Locale!) {
      practices(locale: $locale, first: 1) { mapBounds { west south east north } }
    }`,
    { locale },
  );
  const { practices } = await askApi<{
    readonly practices: { readonly mapClusters: readonly { readonly count: number }[] };
  }>(
    `query ($locale: Locale!, $bbox: BoundingBoxInput!) {
      practices(locale: $locale, first: 1) { mapClusters(zoom: 4, bbox: $bbox) { count } }
    }`,
    { locale, bbox: all.mapBounds },
  );
  return practices.mapClusters.reduce((sum, { count }) => sum + count, 0);
}

/** The notice that belongs to the boundaries. */
async function askAttribution(locale: string): Promise<string> {
  const { boundaries } = await askApi<{ readonly boundaries: { readonly attribution: string } }>(
    'query ($locale: Locale!) { boundaries(locale: $locale) { attribution } }',
    { locale },
  );
  return boundaries.attribution;
}

/** The rows of the table: code of the region and number of practices. */
async function tableRows(page: Page, locale: string): Promise<ReadonlyMap<string, number>> {
  const rows = await page.locator('.map-table tbody tr').evaluateAll((found) =>
    found.map((row) => ({
      address: row.querySelector('th a')?.getAttribute('href') ?? '',
      count: row.querySelector('.numeric')?.textContent ?? '',
    })),
  );
  const start = `/${locale}/regions/`;
  return new Map(rows.map(({ address, count }) => [address.replace(start, ''), Number(count)]));
}

/** The numbers above the drawings. */
async function bubbles(page: Page, where = '.map-layout'): Promise<readonly number[]> {
  const texts = await page
    .locator(`${where} .map-bubble:not(.map-bubble-sample)`)
    .allTextContents();
  return texts.map(Number);
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
const scaleOf = async (page: Page) => {
  const transform = await page.locator('.map-main svg > g').first().getAttribute('transform');
  return Number(/scale\(([\d.]+)\)/u.exec(transform ?? '')?.[1]);
};
const total = (page: Page) => page.locator('.map-total [role=status]');

/** What the map says of a selection in all. */
function totalWords(locale: string, { totalCount, regions }: Counted): string {
  return say(locale, 'map.total', { count: totalCount, regions: regions.size });
}

test.each(LOCALES)(
  'in %s shapes, bubbles and table have the numbers of the service',
  async (locale) => {
    const { page, complaints } = await opener.open(`/${locale}/map`);
    const counted = await countByRegion(locale);
    expect(await total(page).innerText()).toBe(totalWords(locale, counted));
    expect(await tableRows(page, locale)).toEqual(counted.regions);
    const shapes = await page
      .locator('a.map-region:not([data-step="0"])')
      .evaluateAll((found) => found.map((shape) => shape.getAttribute('data-region')));
    expect(new Set(shapes)).toEqual(new Set(counted.regions.keys()));
    expect(sum(await bubbles(page))).toBe(await countWithinBounds(locale));
    const outermost = await page.locator('.map-insets li > span').allInnerTexts();
    expect(outermost).toEqual(OUTERMOST.map((place) => say(locale, `map.outermost.${place}`)));
    expect(sum(await bubbles(page, '.map-insets'))).toBe(counted.regions.get('azores'));
    expect(await page.locator('.map-insets a[data-region=azores]').count()).toBe(1);
    const attribution = await askAttribution(locale);
    expect(attribution).toContain('© EuroGeographics');
    expect(await page.locator('.map-main figcaption').innerText()).toBe(attribution);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('without script the table is there, each row with a way to the practices', async () => {
  const { page } = await opener.open('/sv/map', { javaScriptEnabled: false });
  const { regions } = await countByRegion('sv');
  expect(await tableRows(page, 'sv')).toEqual(regions);
  const [code, count] = [...regions][0]!;
  await page.locator(`.map-table a[href="/sv/practices?region=${code}"]`).click();
  await page.waitForURL((url) => url.searchParams.get('region') === code);
  expect(await page.getByRole('article').count()).toBe(count);
  await page.context().close();
});

test('a filter changes the numbers and the address, and the same address opens the same map', async () => {
  const { page } = await opener.open('/sv/map');
  const all = await countByRegion('sv');
  await page.locator('.map-filters summary').click();
  await page.getByRole('checkbox', { name: /^Italien/u }).check();
  await page.getByRole('button', { name: say('sv', 'map.filters.apply') }).click();
  await page.waitForURL(/country=IT/u);
  const counted = await countByRegion('sv', { countries: ['IT'] });
  expect(counted.totalCount).toBeLessThan(all.totalCount);
  await total(page).getByText(totalWords('sv', counted), { exact: true }).waitFor();
  expect(await tableRows(page, 'sv')).toEqual(counted.regions);
  expect(sum(await bubbles(page))).toBe(counted.totalCount);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await total(page).innerText()).toBe(totalWords('sv', counted));
  expect(await tableRows(page, 'sv')).toEqual(counted.regions);
  expect(await page.locator('input[name=country][value=IT]').isChecked()).toBe(true);
  await page
    .locator('.map-chips')
    .getByRole('link', { name: /Italien/u })
    .click();
  await total(page).getByText(totalWords('sv', all), { exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await tableRows(page, 'sv')).toEqual(all.regions);
  await page.goto(`${page.url()}?country=MT`);
  expect(await total(page).innerText()).toBe(say('sv', 'map.total', { count: 0, regions: 0 }));
  expect(await tableRows(page, 'sv')).toEqual(new Map());
  expect(await bubbles(page)).toEqual([]);
  expect(await page.locator('a.map-region').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('buttons enlarge the map and show the whole of it; a bubble of several places opens', async () => {
  const { page } = await opener.open('/en/map');
  const button = (key: string) => page.getByRole('button', { name: say('en', key), exact: true });
  const whole = await bubbles(page, '.map-main');
  await button('map.zoom.in').click();
  await button('map.zoom.in').click();
  await button('map.move.north').waitFor();
  const near = await scaleOf(page);
  expect(near).toBeGreaterThan(1.5);
  await button('map.zoom.out').click();
  expect(await scaleOf(page)).toBeLessThan(near);
  await button('map.zoom.all').click();
  await button('map.move.north').waitFor({ state: 'detached' });
  expect(await scaleOf(page)).toBe(1);
  expect(await bubbles(page, '.map-main')).toEqual(whole);
  const spread = page.locator('.map-main button.map-bubble');
  const count = Number(await spread.first().innerText());
  await spread.first().focus();
  await page.keyboard.press('Enter');
  await spread.first().waitFor({ state: 'detached' });
  const apart = await bubbles(page, '.map-main');
  expect(apart.length).toBeGreaterThan(1);
  expect(sum(apart)).toBe(count);
  expect(await scaleOf(page)).toBeGreaterThan(1);
  await page.context().close();
});

describe('a region of the map', () => {
  test('is chosen by the keyboard alone, and its panel opens', async () => {
    const { page } = await opener.open('/el/map');
    const shape = page.locator('a.map-region:not([tabindex])').first();
    await tabTo(shape);
    const code = await shape.getAttribute('data-region');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('region') === code);
    const { region, practices } = await askApi<ChosenRegion>(CHOSEN, { locale: 'el', code });
    const panel = page.getByRole('region', { name: region.name });
    await panel.waitFor();
    const { totalCount: count, nodes } = practices;
    expect(await panel.innerText()).toContain(say('el', 'map.panel.count', { count }));
    const titles = await panel.locator('.map-panel-practices a').allInnerTexts();
    expect(titles).toEqual(nodes.map(({ title }) => title));
    expect(await page.locator(`a[data-region=${code}]`).getAttribute('aria-current')).toBe('true');
    await page.context().close();
  });

  test('is chosen by a click, leads to its page, and is let go again', async () => {
    const { page } = await opener.open('/en/map');
    const { region, practices } = await askApi<ChosenRegion>(CHOSEN, {
      locale: 'en',
      code: 'catalonia',
    });
    await page.locator('a[data-region=catalonia] path').click();
    const panel = page.getByRole('region', { name: region.name });
    await panel.getByText(say('en', 'map.panel.count', { count: practices.totalCount })).waitFor();
    await panel.getByRole('link', { name: say('en', 'map.panel.close') }).click();
    await page.getByText(say('en', 'map.panel.empty.title')).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await panel.getByRole('link', { name: new RegExp(`: ${region.name}$`, 'u') }).click();
    await page.waitForURL(/\/en\/regions\/catalonia$/u);
    await page.getByRole('heading', { level: 1, name: region.name }).waitFor();
    await page.context().close();
  });
});

interface ChosenRegion {
  readonly region: { readonly name: string };
  readonly practices: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly title: string }[];
  };
}

const CHOSEN = `query ($locale: Locale!, $code: String!) {
  region(code: $code, locale: $locale) { name }
  practices(locale: $locale, filter: { regions: [$code] }, first: 5) {
    totalCount
    nodes { title }
  }
}`;
