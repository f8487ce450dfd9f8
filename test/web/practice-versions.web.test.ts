import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import { askPractice, fullestPractice, listPractices, type ReadPractice } from './kit/practices.ts';
import { revise, untilPublished } from './kit/revision.ts';
import { siteSql } from './kit/site-database.ts';
import { languageName, say } from './kit/words.ts';

const opener = useBrowser();

describe('a practice that was revised, and translated again in part by a machine', () => {
  const TITLE = 'RådRum';
  const ADDITION = `${randomInt(1_000_000)} ${randomInt(1_000_000)}`;
  let id: string;

  beforeAll(async () => {
    const { id: found, slug } = (await listPractices('en')).find((one) =>
      one.title.startsWith(TITLE),
    )!;
    id = found;
    const { version } = await askPractice(slug, 'en');
    await revise({ title: TITLE, locale: 'en', addition: ADDITION });
    await untilPublished(id, 'en', version + 1);
  }, 40_000);

  const read = async (locale: string) => {
    const { slug } = (await listPractices(locale)).find((one) => one.id === id)!;
    return askPractice(slug, locale);
  };

  test('names the machine and what is out of date, at the top and at the text', async () => {
    const practice = await read('en');
    expect(practice.texts['objectives']).toMatchObject({ origin: 'MACHINE', isOutdated: false });
    expect(practice.summaryText).toMatchObject({ origin: 'HUMAN', isOutdated: true });
    const { page } = await opener.open(`/en/practices/${practice.slug}`);
    const source = { isKnown: 'yes', source: languageName('sv', 'en') };
    const notices = await page.locator('.practice-notice p').allInnerTexts();
    expect(notices).toEqual([
      say('en', 'practice.notice.machine'),
      say('en', 'practice.notice.outdated', { count: 1 }),
      say('en', 'practice.notice.original', { language: languageName('sv', 'en') }),
    ]);
    expect(await page.locator('.practice-opening .practice-note').allInnerTexts()).toEqual([
      say('en', 'practice.note.outdated', source),
    ]);
    expect(await page.locator('#objectives .practice-note').allInnerTexts()).toEqual([
      say('en', 'practice.note.machine', source),
    ]);
    expect(await page.locator('#activities .practice-note').count()).toBe(0);
    await page.context().close();
  });

  test('tells in the list of languages how each came about, and how fresh it is', async () => {
    const practice = await read('sv');
    const { page } = await opener.open(`/sv/practices/${practice.slug}`);
    const row = (code: string) =>
      page.locator('#languages li').filter({ has: page.locator(`a[lang=${code}]`) });
    const source = languageName('sv', 'sv');
    for (const [code, making] of [
      ['sv', say('sv', 'practice.making.ORIGINAL')],
      ['en', say('sv', 'practice.making.MACHINE', { source })],
      ['de', say('sv', 'practice.making.MACHINE_POST_EDITED', { source })],
    ] as const) {
      expect(await row(code).locator('> span').first().innerText()).toBe(making);
    }
    expect(await row('sv').locator('.tag').count()).toBe(0);
    const total = allTextsOf(practice);
    expect(await row('en').locator('.tag').allInnerTexts()).toEqual([
      say('sv', 'practice.languages.outdated', { count: 1, total }),
    ]);
    expect(await row('de').locator('.tag').allInnerTexts()).toEqual([
      say('sv', 'practice.languages.outdated', { count: 2, total }),
    ]);
    expect(await page.locator('.practice-notice').count()).toBe(0);
    await page.context().close();
  });

  test('keeps its earlier version at an address of its own', async () => {
    const { slug, version, versionPermalink } = await read('sv');
    const { page } = await opener.open(`/sv/practices/${slug}`);
    const versions = page.locator('.practice-versions a');
    const addresses = await versions.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href')!, link.getAttribute('aria-current')]),
    );
    expect(addresses).toHaveLength(version);
    expect(addresses[0]).toEqual([versionPermalink, 'true']);
    const [earlier, isCurrent] = addresses[1]!;
    expect(isCurrent).toBeNull();
    expect(earlier).not.toBe(versionPermalink);
    expect(await textAt(earlier!)).not.toContain(ADDITION);
    expect(await textAt(versionPermalink)).toContain(ADDITION);
    await page.context().close();
  });
});

describe('an address of a practice', () => {
  const headOf = async (path: string) => {
    const response = await fetch(new URL(path, siteUrl()), { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };

  test('that it had before leads on for good, that of another language for now', async () => {
    const { slug, alternates } = await fullestPractice('sv');
    await giveFormerSlug(slug, 'ett-gammalt-namn');
    expect(await headOf('/sv/practices/ett-gammalt-namn?from=letter')).toEqual([
      301,
      `/sv/practices/${slug}?from=letter`,
    ]);
    const english = alternates.find(({ locale }) => locale === 'en')!;
    expect(await headOf(`/sv/practices/${english.slug}`)).toEqual([302, `/sv/practices/${slug}`]);
    const { page } = await opener.open('/sv/practices/ett-gammalt-namn');
    expect(new URL(page.url()).pathname).toBe(`/sv/practices/${slug}`);
    await page.context().close();
  });

  test('is gone for good when the practice was withdrawn, and the page says so', async () => {
    const pathIn = (locale: string) => `/${locale}/practices/example-village-contact-desk`;
    for (const locale of ['en', 'sv']) {
      const response = await fetch(new URL(pathIn(locale), siteUrl()));
      expect(response.status).toBe(410);
      expect(await response.text()).toContain(say(locale, 'failure.gone.text'));
    }
    expect(await headOf(pathIn('el'))).toEqual([410, null]);
    const { page } = await opener.open(pathIn('el'));
    expect(await page.locator('h1').innerText()).toBe(say('el', 'failure.gone.title'));
    await page.getByText(say('el', 'failure.gone.text')).waitFor();
    await page.getByRole('link', { name: say('el', 'failure.to-practices') }).click();
    await page.waitForURL(/\/el\/practices$/u);
    await page.context().close();
  });
});

/** Gives a Swedish practice a former slug, in the database: editors cannot change slugs yet. */
async function giveFormerSlug(slug: string, former: string): Promise<void> {
  await siteSql(
    `INSERT INTO delivery.slug (locale, slug, practice_id, is_current)
     SELECT locale, $2, practice_id, false FROM delivery.slug WHERE locale = 'sv' AND slug = $1
     ON CONFLICT DO NOTHING`,
    [slug, former],
  );
}

/** What stands at an address of the site. */
async function textAt(address: string): Promise<string> {
  const response = await fetch(new URL(new URL(address).pathname, siteUrl()));
  expect(response.status).toBe(200);
  return response.text();
}

/** How many texts a practice has, those of its analysis too. */
function allTextsOf({ texts, aspects, tips, ...practice }: ReadPractice): number {
  return [
    ...Object.values(texts),
    ...aspects.flatMap(({ inspiring, improvement }) => [inspiring, improvement]),
    ...tips.map(({ answer }) => answer),
    ...practice.matrix.answers.map(({ answer }) => answer),
    ...[practice.titleText, practice.summaryText],
  ].filter((text) => text !== null).length;
}
