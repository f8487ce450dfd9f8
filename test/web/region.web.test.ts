import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { askApi } from './kit/api.ts';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import { as, change } from './kit/editorial.ts';
import { askRegion, type ReadRegion } from './kit/regions.ts';
import { say } from './kit/words.ts';

const opener = useBrowser();

/** Region whose figures come with flags and gaps; the demonstration has none. */
const FLAGGED = 'vorarlberg';
const FIGURES_OF_EUROSTAT = [
  'freq,citizen,sex,age,unit,geo\\TIME_PERIOD\t2020 \t2021 \t2022 \t2023 ',
  'A,NEU27_2020_FOR,T,Y15-74,PC,AT34\t9.1 b\t: c\t8.3 \t7.4 u',
  'A,NEU27_2020_FOR,F,Y15-74,PC,AT34\t: \t: \t: \t: c',
].join('\n');

beforeAll(async () => {
  const input = { dataset: 'lfst_r_lfur2gan', content: FIGURES_OF_EUROSTAT, dryRun: false };
  await change('editorial/statistics-import', input, await as('editor'));
}, 30_000);

/** What is shown of each statistic, by its name. */
async function shownFigures(page: Page): Promise<ReadonlyMap<string, string>> {
  const figures = page.locator('.region-figure, .region-missing > li');
  const entries = await figures.evaluateAll((found) =>
    found.map((one) => [
      one.querySelector('h3, h4')?.textContent ?? '',
      (one.textContent ?? '').replaceAll(/\s+/gu, ' '),
    ]),
  );
  return new Map(entries as [string, string][]);
}

function inWords(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** A figure as it is written in a language. */
function figureWords(locale: string, value: number, unit: string): string {
  if (unit === 'CLASS') {
    const type = ['urban', 'intermediate', 'rural'][value - 1]!;
    return say(locale, `region.settlement.${type}`);
  }
  const isShare = unit.startsWith('PER_CENT');
  const digits = isShare ? { minimumFractionDigits: 1 } : {};
  const format = { ...(isShare ? { style: 'percent' as const } : {}), ...digits };
  const shown = new Intl.NumberFormat(locale, { ...format, maximumFractionDigits: 1 });
  return shown.format(isShare ? value / 100 : value);
}

async function expectFigures(page: Page, locale: string, region: ReadRegion): Promise<void> {
  const shown = await shownFigures(page);
  expect([...shown.keys()].sort()).toEqual(
    region.indicators.map(({ indicator }) => indicator.label).sort(),
  );
  for (const { indicator, latest } of region.indicators) {
    const text = shown.get(indicator.label)!;
    const { value, unit, period, flag, flagMeaning, notAvailableText, source } = latest;
    if (value === null) {
      expect(text).toContain(inWords(notAvailableText!));
    } else {
      expect(text).toContain(inWords(figureWords(locale, value, unit)));
      expect(text).toContain(inWords(`${say(locale, `region.unit.${unit}`)}, ${period!}`));
    }
    if (flag !== null && value !== null) {
      const meaning = say(locale, 'region.figures.flag', { flag, meaning: flagMeaning! });
      expect(text).toContain(inWords(meaning));
    }
    const card = page
      .locator('.region-figure, .region-missing > li')
      .filter({ has: page.getByText(indicator.label, { exact: true }) });
    const link = card.locator(`a[href="${source!.url!}"]`);
    expect(await link.textContent()).toBe(source!.name);
  }
}

async function expectTrends(page: Page, region: ReadRegion): Promise<void> {
  for (const { indicator, series } of region.indicators) {
    const known = series.filter(({ value }) => value !== null);
    const card = page
      .locator('.region-figure')
      .filter({ has: page.getByText(indicator.label, { exact: true }) });
    const rows = card.locator('table tbody tr');
    if (known.length < 2) {
      expect(await rows.count()).toBe(0);
      continue;
    }
    const years = await rows.locator('th').allTextContents();
    expect(years).toEqual(series.map(({ period }) => period));
    expect(await card.locator('.chart-lines .chart-dot').count()).toBe(known.length);
  }
}

async function expectScores(page: Page, locale: string, region: ReadRegion): Promise<void> {
  const section = page.locator('section[aria-labelledby=policy]');
  const { scores, url } = region.mipex;
  if (scores.length === 0) {
    const reason = url === null ? 'region.mipex.not-member' : 'region.mipex.no-scores';
    expect(await section.locator('.notice').innerText()).toBe(say(locale, reason));
    expect(await section.locator('table').count()).toBe(0);
    return;
  }
  const rows = await cellsOf(section.locator('tbody tr'));
  const expected = scores.map(({ label, score, year, source }) => [
    label,
    new Intl.NumberFormat(locale).format(score),
    year === null ? say(locale, 'region.unknown-year') : String(year),
    source,
  ]);
  const shown = rows.map(([label, score, year, , source]) => [label, score, year, source]);
  expect(shown.sort()).toEqual(expected.sort());
}

async function expectSettlement(page: Page, locale: string, region: ReadRegion): Promise<void> {
  const section = page.locator('section[aria-labelledby=settlement]');
  const { typology } = region;
  if (typology === null) {
    expect(await section.locator('.notice').innerText()).toBe(
      say(locale, 'region.settlement.none'),
    );
    return;
  }
  const rows = await cellsOf(section.locator('tbody tr'));
  const { urban, intermediate, rural } = typology;
  expect(rows.map(([, number]) => number)).toEqual([urban, intermediate, rural].map(String));
  const shares = rows.map(([, , share]) => parseInt(share!, 10));
  const rounding = shares.length / 2;
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(rounding);
  const widths = await section
    .locator('.chart-stack-bar > rect')
    .evaluateAll((parts) => parts.map((part) => parseFloat(part.getAttribute('width') ?? '')));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
}

async function cellsOf(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => {
        const own = cell.querySelector('[lang]') ?? cell;
        return own.textContent ?? '';
      }),
    ),
  );
}

async function expectCompanions(page: Page, region: ReadRegion): Promise<void> {
  const similar = page.locator('section[aria-labelledby=similar] article');
  const names = await similar.locator('h3').allTextContents();
  expect(names).toEqual(region.similar.map((one) => one.region.name));
  for (const [index, { because }] of region.similar.entries()) {
    const reasons = await similar.nth(index).locator('.region-reasons li').allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    expect(because.map(({ text }) => text)).toEqual(expect.arrayContaining(reasons));
    const rows = similar.nth(index).locator('tbody tr');
    expect(await rows.count()).toBe(because.length);
  }
  const practices = page.locator('section[aria-labelledby=practices]');
  const titles = await practices.locator('.practice-card h3').allTextContents();
  expect(titles).toEqual(region.practices.nodes.map(({ title }) => title));
}

describe('the page of a region', () => {
  test.each([
    ['en', FLAGGED],
    ['el', 'basque-country'],
    ['sv', 'skane'],
    ['en', 'azores'],
  ])(
    'in %s says of %s what the service knows, and why it does not know more',
    async (locale, code) => {
      const { page, complaints } = await opener.open(`/${locale}/regions/${code}`);
      const region = await askRegion(code, locale);
      expect(region.indicators).toHaveLength(10);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(region.name);
      await expectFigures(page, locale, region);
      await expectTrends(page, region);
      await expectScores(page, locale, region);
      await expectSettlement(page, locale, region);
      await expectCompanions(page, region);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('marks flags, years without a figure and figures that are kept back', async () => {
    const { page } = await opener.open(`/sv/regions/${FLAGGED}`);
    const { indicators } = await askRegion(FLAGGED, 'sv');
    const flagged = indicators.find(({ latest }) => latest.flag === 'u')!;
    const card = page.locator('.region-figure').filter({ hasText: flagged.indicator.label });
    await card.locator('.region-trend summary').click();
    const rows = await cellsOf(card.locator('tbody tr'));
    expect(rows.map(([year, value]) => `${year} ${value}`.replaceAll(/\s/gu, ' '))).toEqual([
      '2020 9,1 %',
      '2021 –',
      '2022 8,3 %',
      '2023 7,4 %',
    ]);
    const [begun, gap] = flagged.series;
    expect(rows[0]).toContain(begun!.flagMeaning);
    expect(rows[1]!.join(' ')).toContain(gap!.notAvailableText);
    expect(await card.locator('.chart-line').count()).toBeGreaterThan(2);
    const kept = indicators.find(({ latest }) => latest.notAvailable === 'CONFIDENTIAL')!;
    const missing = page.locator('.region-missing li').filter({ hasText: kept.indicator.label });
    expect(await missing.locator('> p').innerText()).toBe(kept.latest.notAvailableText);
    await page.context().close();
  });

  test('leads on to all practices of the region, and to a region like it', async () => {
    const { page } = await opener.open('/el/regions/skane');
    const { practices, similar } = await askRegion('skane', 'el');
    const count = practices.totalCount;
    await page.getByRole('link', { name: say('el', 'region.practices.all', { count }) }).click();
    await page.waitForURL(/region=skane/u);
    await page.locator('.practices-compare-box').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(count);
    await page.goBack();
    const [like] = similar;
    await page.getByRole('link', { name: like!.region.name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: like!.region.name }).waitFor();
    expect(page.url()).toMatch(new RegExp(`/el/regions/${like!.region.code}$`, 'u'));
    await page.context().close();
  });

  test('a NUTS code leads to the region that it stands for', async () => {
    const response = await fetch(`${siteUrl()}/el/regions/SE224`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/el/regions/skane']);
  });
});

describe('the list of regions', () => {
  test.each([
    ['en', 'tyrol'],
    ['el', 'Βαυαρία'],
    ['sv', 'skåne'],
  ])('in %s has all regions, and those with “%s” in their name', async (locale, name) => {
    const { page } = await opener.open(`/${locale}/regions`);
    const shown = () => page.locator('.regions-region .regions-name a').allInnerTexts();
    const all = await regionNames(locale, null);
    expect((await shown()).sort()).toEqual([...all].sort());
    const found = await regionNames(locale, name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    await page.getByRole('searchbox').fill(name);
    await page
      .getByRole('status')
      .filter({ hasText: say(locale, 'regions.found', { count: found.length }) })
      .waitFor();
    expect((await shown()).sort()).toEqual([...found].sort());
    expect(new URL(page.url()).searchParams.get('name')).toBe(name);
    await page.getByRole('link', { name: say(locale, 'regions.filter.reset') }).click();
    await page
      .getByRole('status')
      .filter({ hasText: say(locale, 'regions.found', { count: all.length }) })
      .waitFor();
    await page.context().close();
  });

  test('filters without script, says when there is none, and leads to a region', async () => {
    const { page } = await opener.open('/en/regions', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('zzz');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/name=zzz/u);
    await page.getByText(say('en', 'regions.none', { name: 'zzz' })).waitFor();
    await page.getByRole('searchbox').fill('vienna');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/name=vienna/u);
    await page.getByRole('link', { name: 'Vienna' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vienna' }).waitFor();
    await page.context().close();
  });
});

/** Names of regions in a language. @param search part of a name; null: all */
async function regionNames(locale: string, search: string | null): Promise<readonly string[]> {
  const { regions } = await askApi<{
    readonly regions: { readonly nodes: readonly { readonly name: string }[] };
  }>(
    `query ($locale: Locale!, $filter: RegionFilter) {
      regions(locale: $locale, filter: $filter, first: 100) { nodes { name } }
    }`,
    { locale, filter: search === null ? null : { search } },
  );
  return regions.nodes.map(({ name }) => name);
}
