import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useBrowser } from './kit/browser.ts';
import {
  askAspect,
  askCriterion,
  askTopics,
  type CriterionFinding,
  type Findings,
} from './kit/overviews.ts';
import { say } from './kit/words.ts';

const opener = useBrowser();

/** As many as the page lists at once. */
const PAGE_SIZE = 12;

const found = (page: Page) => page.getByRole('status').first();

/** What was found is what the service finds, in its order, each with a link. */
async function expectFindings<Finding>(
  page: Page,
  locale: string,
  { totalCount, leftOut, nodes }: Findings<Finding>,
): Promise<void> {
  await found(page)
    .getByText(say(locale, 'explore.found', { count: totalCount }), { exact: true })
    .waitFor();
  const links = await page
    .locator('.explore-finding h3 a')
    .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(links).toEqual(
    nodes
      .slice(0, PAGE_SIZE)
      .map(({ practice: { slug, title } }) => [title, `/${locale}/practices/${slug}`]),
  );
  const reasons = await page
    .locator('section[aria-labelledby=explore-left-out] li')
    .allInnerTexts();
  expect(reasons).toEqual(
    leftOut.map(({ label, count }) =>
      say(locale, 'explore.left-out.reason', { reason: label, count }),
    ),
  );
}

/** The table of ratings has the answers of the service, and the chart the same numbers. */
async function expectDistribution(
  page: Page,
  locale: string,
  { nodes }: Findings<CriterionFinding>,
): Promise<void> {
  const answers = nodes.flatMap((node) => node.answers);
  const { scale } = await askTopics(locale);
  const number = new Intl.NumberFormat(locale);
  const having = (isIt: (answer: CriterionFinding['answers'][number]) => boolean) =>
    number.format(answers.filter(isIt).length);
  const rated = scale.map(({ value, label }) => [
    `${number.format(value)} – ${label}`,
    having(({ rating }) => rating === value),
  ]);
  const rows = await page
    .locator('.explore-ratings tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('th')?.textContent,
        row.querySelector('td')?.textContent,
      ]),
    );
  expect(rows).toEqual([
    ...rated,
    [say(locale, 'explore.ratings.unknown'), having(({ state }) => state === 'UNKNOWN')],
    [
      say(locale, 'explore.ratings.not-applicable'),
      having(({ state }) => state === 'NOT_APPLICABLE'),
    ],
  ]);
  const drawn = await page
    .locator('.explore-chart g text:last-child')
    .evaluateAll((all) => all.map((text) => text.textContent));
  expect(drawn).toEqual(rated.map(([, count]) => count));
}

test.each(['en', 'el', 'sv'])(
  'in %s one chooses an aspect or a criterion and reads what the service finds',
  async (locale) => {
    const { page, complaints } = await opener.open(`/${locale}/explore`);
    const { aspects, criteria } = await askTopics(locale);
    const cards = await page.locator('.explore-topic h3').allInnerTexts();
    expect(cards).toEqual([...aspects, ...criteria].map(({ name }) => name));
    const counts = await page.locator('.explore-topic').allInnerTexts();
    for (const [index, { count }] of aspects.entries()) {
      expect(counts[index]).toContain(say(locale, 'explore.assessed', { count }));
    }
    for (const [index, { count }] of criteria.entries()) {
      expect(counts[aspects.length + index]).toContain(say(locale, 'explore.rated', { count }));
    }
    const [first] = aspects;
    await page.locator('.explore-topic').first().getByRole('link').last().click();
    await page
      .getByRole('heading', {
        level: 1,
        name: say(locale, 'explore.title.inspiring', { name: first!.name }),
      })
      .waitFor();
    const aspect = new URL(page.url()).searchParams.get('aspect');
    await expectFindings(page, locale, await askAspect(locale, { aspect, side: 'INSPIRING' }));
    await page.getByRole('link', { name: say(locale, 'explore.back') }).click();
    await page.locator('.explore-topic h3 a').first().click();
    await page.locator('.explore-ratings').waitFor();
    const criterion = new URL(page.url()).searchParams.get('criterion');
    const findings = await askCriterion(locale, { criterion });
    await expectFindings(page, locale, findings);
    await expectDistribution(page, locale, findings);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('filters and the other side change what is found, and the same address finds the same', async () => {
  const { page } = await opener.open('/sv/explore?aspect=INCLUSION');
  const choice = { aspect: 'INCLUSION', side: 'ROOM_FOR_IMPROVEMENT' };
  const all = await askAspect('sv', choice);
  await expectFindings(page, 'sv', all);
  await page.getByRole('combobox').selectOption('aspect:communication');
  await page.locator('summary', { hasText: say('sv', 'explore.form.countries') }).click();
  await page.getByRole('checkbox', { name: 'Italien' }).check();
  await page.getByRole('button', { name: say('sv', 'explore.form.apply') }).click();
  await page.waitForURL(/aspect=COMMUNICATION.*country=IT/u);
  const filter = { countries: ['IT'] };
  const narrowed = { aspect: 'COMMUNICATION', filter };
  await page.getByRole('heading', { level: 1, name: /^Kommunikation/u }).waitFor();
  await expectFindings(page, 'sv', await askAspect('sv', { ...choice, ...narrowed }));
  await page.getByRole('link', { name: say('sv', 'compare.cell.inspiring'), exact: true }).click();
  await page.locator('.explore-switch a[aria-current=page][href*=inspiring]').waitFor();
  expect(new URL(page.url()).searchParams.get('side')).toBe('inspiring');
  const inspiring = await askAspect('sv', { ...narrowed, side: 'INSPIRING' });
  await expectFindings(page, 'sv', inspiring);
  await page.reload({ waitUntil: 'networkidle' });
  await expectFindings(page, 'sv', inspiring);
  expect(await page.getByRole('checkbox', { name: 'Italien' }).isChecked()).toBe(true);
  for (const [index, { text }] of inspiring.nodes.entries()) {
    const paragraphs = await page
      .locator('.explore-finding')
      .nth(index)
      .locator('.told-text > p')
      .allTextContents();
    expect(paragraphs).toEqual(text!.plain.split('\n\n'));
  }
  await page.getByRole('link', { name: say('sv', 'explore.form.clear') }).click();
  await page
    .getByRole('link', { name: say('sv', 'explore.form.clear') })
    .waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('country')).toBe(false);
  await expectFindings(
    page,
    'sv',
    await askAspect('sv', { aspect: 'COMMUNICATION', side: 'INSPIRING' }),
  );
  await page.context().close();
});

test('a finding leads to its practice, and to the comparison with others', async () => {
  const { page } = await opener.open('/en/explore?criterion=SUSTAINABILITY');
  const { nodes } = await askCriterion('en', { criterion: 'SUSTAINABILITY' });
  const { title } = nodes[0]!.practice;
  const finding = page.locator('.explore-finding').first();
  await finding.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.goBack();
  await finding.getByRole('link', { name: say('en', 'explore.compare') }).click();
  await page.waitForURL(/\/en\/compare\?id=/u);
  await page.getByRole('link', { name: title, exact: true }).waitFor();
  await page.context().close();
});

describe('without script', () => {
  test('the form chooses the question, and pages lead through all that was found', async () => {
    const { page } = await opener.open('/el/explore?aspect=inclusion', {
      javaScriptEnabled: false,
    });
    await page.getByRole('combobox').selectOption('criterion:relevance');
    await page.getByRole('button', { name: say('el', 'explore.form.apply') }).click();
    await page.waitForURL(/criterion=RELEVANCE/u);
    const findings = await askCriterion('el', { criterion: 'RELEVANCE' });
    await expectDistribution(page, 'el', findings);
    const titles: string[] = [];
    const next = page.getByRole('link', { name: say('el', 'explore.pages.next') });
    titles.push(...(await page.locator('.explore-finding h3').allInnerTexts()));
    while ((await next.count()) > 0) {
      const here = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== here);
      titles.push(...(await page.locator('.explore-finding h3').allInnerTexts()));
    }
    expect(titles).toEqual(findings.nodes.map(({ practice }) => practice.title));
    await page.context().close();
  });

  test('a question that there is not leads back to the choice', async () => {
    const { page } = await opener.open('/sv/explore?aspect=beauty', { javaScriptEnabled: false });
    expect(await page.getByRole('alert').innerText()).toBe(say('sv', 'explore.unknown'));
    expect(await page.locator('.explore-topic').count()).toBeGreaterThan(7);
    await page.context().close();
  });
});
