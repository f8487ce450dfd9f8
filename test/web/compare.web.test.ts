import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './kit/browser.ts';
import { askComparison, type ReadComparison } from './kit/comparisons.ts';
import { listPractices } from './kit/practices.ts';
import { say } from './kit/words.ts';

const opener = useBrowser();

async function firstIds(count: number): Promise<readonly string[]> {
  return (await listPractices('en')).slice(0, count).map(({ id }) => id);
}

function compareAddress(locale: string, ids: readonly string[]): string {
  return `/${locale}/compare?${new URLSearchParams(ids.map((id) => ['id', id] as [string, string]))}`;
}

const idsOf = (page: Page) => new URL(page.url()).searchParams.getAll('id');
const columns = (page: Page) =>
  page.locator('.compare-table thead .compare-practice > div > a').allInnerTexts();
const untilCount = (page: Page, locale: string, count: number) =>
  page
    .getByRole('heading', { name: say(locale, 'compare.chosen', { count }), exact: true })
    .waitFor();

interface ShownRow {
  readonly label: string;
  /** What each cell says, without the name of its practice and without marks. */
  readonly cells: readonly (readonly string[])[];
}

/** The rows of a part of the table. */
async function rowsOf(page: Page, group: string): Promise<readonly ShownRow[]> {
  return page.locator(`#compare-group-${group} tr.compare-row`).evaluateAll((rows) =>
    rows.map((row) => ({
      label: row.querySelector('th')?.firstChild?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => {
        const own = cell.cloneNode(true) as typeof cell;
        for (const mark of own.querySelectorAll('.compare-whose, .compare-reach, [aria-hidden]')) {
          mark.remove();
        }
        return [...own.querySelectorAll('li, p')]
          .filter((part) => part.closest('.tags') === null)
          .map((part) => (part.textContent ?? '').trim());
      }),
    })),
  );
}

function factRows({ facts }: ReadComparison, locale: string): readonly ShownRow[] {
  return facts
    .filter(({ agreement }) => agreement !== 'UNKNOWN')
    .map(({ label, agreement, cells }) => ({
      label,
      cells: (agreement === 'SAME' ? cells.slice(0, 1) : cells).map(({ values }) =>
        values.length === 0
          ? [say(locale, 'compare.cell.unknown')]
          : values.map((value) => value.label),
      ),
    }));
}

const ratingWords = (locale: string, rating: number) =>
  say(locale, 'compare.rating', { rating: new Intl.NumberFormat(locale).format(rating) });

/** The texts of the aspects and tips, cell by cell; those that are not there are left away. */
function toldRows({ aspects, tips }: ReadComparison) {
  return [
    ...aspects.map(({ label, cells }) => ({
      label,
      cells: cells.map(({ inspiring, improvement }) => [inspiring, improvement]),
    })),
    ...tips.map(({ label, cells }) => ({
      label,
      cells: cells.map(({ answerText }) => [answerText]),
    })),
  ].map(({ label, cells }) => ({
    label,
    cells: cells.map((texts) => texts.flatMap((text) => text?.plain.split('\n\n') ?? [])),
  }));
}

async function expectComparison(page: Page, locale: string, ids: readonly string[]): Promise<void> {
  const comparison = await askComparison(ids, locale);
  expect(await columns(page)).toEqual(comparison.practices.map(({ title }) => title));
  expect(await rowsOf(page, 'facts')).toEqual(factRows(comparison, locale));
  const told = [...(await rowsOf(page, 'aspects')), ...(await rowsOf(page, 'tips'))];
  for (const [index, { label, cells }] of toldRows(comparison).entries()) {
    expect(told[index]!.label).toBe(label);
    for (const [column, texts] of cells.entries()) {
      expect(told[index]!.cells[column]).toEqual(expect.arrayContaining([...texts]));
      expect(told[index]!.cells[column]!.length).toBeGreaterThan(0);
    }
  }
  const criteria = await rowsOf(page, 'criteria');
  expect(criteria.map(({ label }) => label)).toEqual(comparison.criteria.map((one) => one.label));
  for (const [index, { cells }] of comparison.criteria.entries()) {
    for (const [column, { best, rated, unknown, notApplicable }] of cells.entries()) {
      const said = criteria[index]!.cells[column]!;
      if (best === null) {
        expect(said).toEqual([
          say(locale, unknown > 0 ? 'compare.criterion.unknown' : 'compare.criterion.unrated'),
        ]);
      } else {
        expect(said[0]).toContain(ratingWords(locale, best));
        expect(said.at(-1)).toBe(
          say(locale, 'compare.criterion.questions', { rated, unknown: unknown + notApplicable }),
        );
      }
    }
  }
}

test.each([
  ['en', 2],
  ['el', 3],
  ['sv', 4],
])('in %s the cells of %d practices are those of the service', async (locale, count) => {
  const ids = await firstIds(count);
  const { page, complaints } = await opener.open(compareAddress(locale, ids));
  await expectComparison(page, locale, ids);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('practices are gathered in the list, compared, taken away and added', async () => {
  const { page } = await opener.open('/sv/practices');
  const boxes = page.locator('.practices-compare-box input');
  for (let index = 0; index < 3; index += 1) await boxes.nth(index).check();
  const tray = page.locator('.practices-tray');
  await tray
    .getByRole('button', { name: say('sv', 'practices.compare.remove') })
    .first()
    .click();
  await tray.getByText(say('sv', 'practices.compare.count', { count: 2 })).waitFor();
  expect(await boxes.nth(0).isChecked()).toBe(false);
  for (const index of [0, 3]) await boxes.nth(index).check();
  await tray.getByText(say('sv', 'practices.compare.full')).waitFor();
  expect(await boxes.nth(4).isDisabled()).toBe(true);
  await tray.getByRole('link', { name: say('sv', 'practices.compare.go') }).click();
  await untilCount(page, 'sv', 4);
  const ids = idsOf(page);
  const gathered = (await listPractices('sv')).slice(0, 4).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...gathered].sort());
  await page.getByText(say('sv', 'compare.add.full')).waitFor();
  const [first, ...others] = await columns(page);
  await page.locator('.compare-table .compare-remove').first().click();
  await untilCount(page, 'sv', 3);
  expect(await columns(page)).toEqual(others);
  expect(idsOf(page)).toEqual(ids.slice(1));
  const like = page.locator('.compare-add');
  await like.getByRole('searchbox').fill(first!);
  await like.getByRole('searchbox').press('Enter');
  await like.getByRole('link', { name: new RegExp(`: ${first!.slice(0, 12)}`, 'u') }).click();
  await untilCount(page, 'sv', 4);
  expect(await columns(page)).toEqual([...others, first]);
  await page.reload({ waitUntil: 'networkidle' });
  await expectComparison(page, 'sv', [...ids.slice(1), ids[0]!]);
  await page.context().close();
});

test('a fifth practice is refused in words, and the others can be gone on with', async () => {
  const ids = await firstIds(5);
  const { page } = await opener.open(compareAddress('el', ids));
  await page.getByText(say('el', 'compare.chosen.many', { count: 1 })).waitFor();
  expect(await page.locator('.compare-table').count()).toBe(0);
  expect(await page.locator('.compare-offered li').count()).toBe(5);
  await page.locator('.compare-offered .compare-remove').nth(1).click();
  await untilCount(page, 'el', 4);
  const left = ids.filter((_, index) => index !== 1);
  expect(idsOf(page)).toEqual(left);
  await expectComparison(page, 'el', left);
  await page.context().close();
});

test('rows in which all are the same can be left away', async () => {
  const ids = await firstIds(2);
  const { facts } = await askComparison(ids, 'en');
  const differing = facts.filter(({ agreement }) => !['SAME', 'UNKNOWN'].includes(agreement));
  expect(facts.some(({ agreement }) => agreement === 'SAME')).toBe(true);
  const { page } = await opener.open(compareAddress('en', ids));
  await page.getByRole('link', { name: say('en', 'compare.show.differences') }).click();
  await page.locator('.compare-show a[aria-current=true][href*=differences]').waitFor();
  expect(new URL(page.url()).searchParams.get('show')).toBe('differences');
  const labels = (await rowsOf(page, 'facts')).map(({ label }) => label);
  expect(labels).toEqual(differing.map(({ label }) => label));
  expect(idsOf(page)).toEqual(ids);
  await page.context().close();
});

test('works without script from the list to the comparison, and on to a third practice', async () => {
  const { page } = await opener.open('/el/practices', { javaScriptEnabled: false });
  const boxes = page.locator('.practices-compare-box input');
  for (const index of [0, 2]) await boxes.nth(index).check();
  await page.getByRole('button', { name: say('el', 'practices.compare.go-plain') }).click();
  await page.waitForURL(/\/el\/compare\?id=/u);
  const ids = idsOf(page);
  expect(ids).toHaveLength(2);
  await expectComparison(page, 'el', ids);
  await page.locator('.compare-add .compare-offered a.button').first().click();
  await page.waitForURL((url) => url.searchParams.getAll('id').length === 3);
  await expectComparison(page, 'el', idsOf(page));
  await page.context().close();
});

test('a practice that is not there is named as missing, and the page goes on without it', async () => {
  const ids = await firstIds(2);
  const absent = Buffer.from('Practice:00000000-0000-4000-8000-000000000000').toString('base64');
  const { page } = await opener.open(compareAddress('sv', [ids[0]!, absent, ids[1]!]));
  const alert = page.getByRole('alert');
  expect((await alert.innerText()).length).toBeGreaterThan(20);
  await alert.getByRole('link', { name: say('sv', 'compare.go-on') }).click();
  await alert.waitFor({ state: 'detached' });
  expect(idsOf(page)).toEqual(ids);
  await expectComparison(page, 'sv', ids);
  await page.context().close();
});
