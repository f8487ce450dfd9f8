import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import {
  askPractice,
  fullestPractice,
  listPractices,
  type ReadPractice,
  type ReadText,
} from './kit/practices.ts';
import { languageName, say } from './kit/words.ts';

const opener = useBrowser();

async function expectText(part: Locator, text: ReadText): Promise<void> {
  const shown = part.locator('.rich-html');
  const [said, meant] = await shown.evaluate((element, html) => {
    const written = element.cloneNode() as typeof element;
    written.innerHTML = html;
    return [element.textContent, written.textContent];
  }, text.html);
  expect(said).toBe(meant);
  expect(await shown.getAttribute('lang')).toBe(text.isFallback ? text.locale : null);
}

async function expectFacts(page: Page, practice: ReadPractice): Promise<void> {
  const facts = (await page.locator('#facts').innerText()).replaceAll(/\s+/gu, ' ');
  const { country, regions, policyAreas, targetGroups, leadOrganisation } = practice;
  for (const { name } of [country, ...regions, ...policyAreas, ...targetGroups]) {
    expect(facts).toContain(name);
  }
  expect(facts).toContain(leadOrganisation ?? '');
}

async function expectAnalysis(page: Page, locale: string, practice: ReadPractice): Promise<void> {
  const aspects = page.locator('#aspects .practice-aspect');
  expect(await aspects.locator('h3').allTextContents()).toEqual(
    practice.aspects.map(({ label }) => label),
  );
  expect(practice.aspects).toHaveLength(7);
  for (const [index, { state, notAssessedReason, ...sides }] of practice.aspects.entries()) {
    const aspect = aspects.nth(index);
    if (state === 'NOT_ASSESSED') {
      const reason = say(locale, `practice.aspects.${notAssessedReason ?? 'NOT_DOCUMENTED'}`);
      expect(await aspect.locator('p').innerText()).toBe(reason);
      continue;
    }
    for (const [column, text] of [sides.inspiring, sides.improvement].entries()) {
      const side = aspect.locator('.practice-side').nth(column);
      if (text === null) {
        expect(await side.locator('p').innerText()).toBe(say(locale, 'practice.aspects.nothing'));
      } else {
        await expectText(side, text);
      }
    }
    const [left, right] = await boxesOf(aspect.locator('.practice-side'));
    expect(right!.left).toBeGreaterThan(left!.left);
    expect(right!.top).toBe(left!.top);
  }
  const tips = page.locator('#tips .practice-tip-list > div');
  for (const [index, { label, answer }] of practice.tips.entries()) {
    expect(await tips.nth(index).locator('h3').innerText()).toBe(label);
    if (answer !== null) await expectText(tips.nth(index), answer);
  }
}

async function boxesOf(parts: Locator) {
  return parts.evaluateAll((found) =>
    found.map((part) => {
      const { left, top } = part.getBoundingClientRect();
      return { left, top };
    }),
  );
}

async function expectMatrix(page: Page, locale: string, practice: ReadPractice): Promise<void> {
  const { answers } = practice.matrix;
  const signs = { UNKNOWN: '?', NOT_APPLICABLE: '–' } as const;
  const cells = page.locator('#matrix .practice-matrix-cells a');
  const pictured = await cells.evaluateAll((found) =>
    found.map((cell) => [
      cell.getAttribute('href'),
      cell.querySelector('[aria-hidden]')?.textContent,
    ]),
  );
  expect(pictured).toEqual(
    answers.map(({ questionKey, state, rating }) => [
      `#matrix-${questionKey}`,
      state === 'RATED' ? String(rating) : signs[state],
    ]),
  );
  const rows = await page.locator('#matrix tr[id]').evaluateAll((found) =>
    found.map((row) => ({
      id: row.id,
      question: row.querySelector('th')?.textContent,
      rating: row.querySelector('td')?.textContent ?? '',
    })),
  );
  expect(rows.map(({ id, question }) => [id, question])).toEqual(
    answers.map(({ questionKey, question }) => [`matrix-${questionKey}`, question]),
  );
  for (const [index, { state, rating }] of answers.entries()) {
    const words =
      state === 'RATED'
        ? say(locale, 'practice.rating', { rating: rating!, label: '' })
        : say(locale, `practice.matrix.${state}`);
    expect(rows[index]!.rating).toMatch(new RegExp(`^${words}`, 'u'));
    expect(await cells.nth(index).textContent()).toContain(rows[index]!.rating);
  }
  const rated = answers.filter(({ state }) => state === 'RATED').length;
  const intro = say(locale, 'practice.matrix.intro', { rated, total: answers.length });
  expect(await page.locator('#matrix > p').innerText()).toBe(intro);
}

async function expectSources(page: Page, practice: ReadPractice): Promise<void> {
  const addresses = await page
    .locator('#evidence a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const { links, matrix } = practice;
  const urls = [...links.map(({ url }) => url), ...matrix.answers.flatMap((one) => one.evidence)];
  expect(addresses).toEqual([...new Set(urls)]);
  const similar = page.locator('#similar article');
  expect(await similar.locator('h3').allTextContents()).toEqual(
    practice.similar.map((one) => one.practice.title),
  );
  for (const [index, { because }] of practice.similar.entries()) {
    const reasons = await similar.nth(index).locator('.practice-reasons li').allTextContents();
    expect(reasons).toEqual(because.slice(0, 3).map(({ label }) => label));
    expect(reasons.length).toBeGreaterThan(0);
  }
}

/** Parts of the page in their order, as far as the practice has them. */
function expectedParts({ texts, resultIndicators, partners, similar }: ReadPractice) {
  return [
    'facts',
    ...Object.keys(texts).filter((id) => texts[id] !== null),
    ...(resultIndicators.length === 0 ? [] : ['indicators']),
    'authority',
    ...(partners.length === 0 ? [] : ['partners']),
    ...['aspects', 'tips', 'matrix', 'evidence', 'languages', 'cite'],
    ...(similar.length === 0 ? [] : ['similar']),
  ];
}

const publishedIn = (page: Page) =>
  page
    .locator('#languages .practice-language-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test.each(['en', 'el', 'sv'])('in %s a practice has all its parts', async (locale) => {
  const practice = await fullestPractice(locale);
  const { page, complaints } = await opener.open(`/${locale}/practices/${practice.slug}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(practice.title);
  expect(await page.locator('.practice-opening .lead').innerText()).toBe(practice.summary);
  const parts = await page
    .locator('.practice section[id]')
    .evaluateAll((found) => found.map(({ id }) => id));
  expect(parts).toEqual(expectedParts(practice));
  const contents = await page
    .locator('.practice-contents a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(contents).toEqual(parts.map((id) => `#${id}`));
  for (const [id, text] of Object.entries(practice.texts)) {
    if (text !== null) await expectText(page.locator(`#${id}`), text);
  }
  await expectFacts(page, practice);
  await expectAnalysis(page, locale, practice);
  await expectMatrix(page, locale, practice);
  await expectSources(page, practice);
  expect(new Set(await publishedIn(page))).toEqual(
    new Set(practice.alternates.map((one) => `/${one.locale}/practices/${one.slug}`)),
  );
  expect(await page.locator('#cite blockquote').innerText()).toBe(practice.citation);
  expect(await page.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a field of the matrix leads to its answer, the language list to the other language', async () => {
  const { slug, matrix, alternates } = await fullestPractice('sv');
  const { page } = await opener.open(`/sv/practices/${slug}`);
  const { questionKey } = matrix.answers.at(-1)!;
  await page.locator(`#matrix a[href="#matrix-${questionKey}"]`).click();
  await page.waitForURL(/#matrix-/u);
  const top = await page
    .locator(`#matrix-${questionKey}`)
    .evaluate((row) => row.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(900);
  const greek = alternates.find(({ locale }) => locale === 'el')!;
  await page.locator('#languages a[lang=el]').click();
  await page.waitForURL((url) => url.pathname === `/el/practices/${greek.slug}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('el');
  await page.context().close();
});

test('every address to cite and every form of it answers', async () => {
  const { slug } = await fullestPractice('en');
  const { page } = await opener.open(`/en/practices/${slug}`);
  const { versionPermalink, permalink } = await askPractice(slug, 'en');
  const links = await page
    .locator('#cite a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  expect(links).toEqual(expect.arrayContaining([versionPermalink, permalink]));
  expect(links.length).toBeGreaterThanOrEqual(6);
  for (const link of links) {
    const { status } = await fetch(new URL(new URL(link).pathname, siteUrl()));
    expect({ link, status }).toEqual({ link, status: 200 });
  }
  await page.context().close();
});

test.each(['el', 'sv'])(
  'in %s a practice that has not been translated says so and marks its words',
  async (locale) => {
    const { slug } = (await listPractices(locale)).find(({ isFallback }) => isFallback)!;
    const practice = await askPractice(slug, locale);
    const { contentLocale } = practice;
    const { page } = await opener.open(`/${locale}/practices/${slug}`);
    const params = {
      language: languageName(locale, locale),
      other: languageName(contentLocale, locale),
    };
    const notice = page.locator('.practice-notice');
    expect(await notice.locator('p').innerText()).toBe(say(locale, 'practice.fallback', params));
    expect(await page.locator('h1').getAttribute('lang')).toBe(contentLocale);
    expect(await page.locator('.practice-opening .lead').getAttribute('lang')).toBe(contentLocale);
    for (const [id, text] of Object.entries(practice.texts)) {
      if (text === null) continue;
      const part = page.locator(`#${id}`);
      await expectText(part, text);
      expect(await part.locator('.practice-note').first().innerText()).toBe(
        say(locale, 'text.in-language', { language: languageName(text.locale, locale) }),
      );
    }
    await expectFacts(page, practice);
    const canonical = page.locator('link[rel=canonical]');
    expect(await canonical.getAttribute('href')).toContain(`/${contentLocale}/practices/`);
    await page.context().close();
  },
);

test('printed, a practice is its words without the ways through the site', async () => {
  const { slug, title, texts } = await fullestPractice('el');
  const { page } = await opener.open(`/el/practices/${slug}`);
  const ways = [
    '.site-header',
    '.site-footer',
    '.practice-contents',
    '.practice-actions',
    '#similar',
  ];
  for (const way of ways) expect(await page.locator(way).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  for (const way of ways) expect(await page.locator(way).isVisible()).toBe(false);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  for (const id of ['facts', 'aspects', 'tips', 'matrix', 'evidence', 'cite', 'objectives']) {
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  }
  await expectText(page.locator('#objectives'), texts['objectives']!);
  await page.context().close();
});
