import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startInstance, type Instance } from '../kit/instance.ts';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import {
  field,
  fillInAndAgree,
  newContribution,
  reader,
  type FormLocale,
} from './kit/contribution.ts';
import { queueOf } from './kit/editorial.ts';
import { makeDatabase, type OwnDatabase } from './kit/site-database.ts';
import { say } from './kit/words.ts';

/** As many characters as the field allows; the service counts an empty line between two paragraphs. */
const LONG = Array.from({ length: 100 }, () => 'å'.repeat(199)).join('\n');

/** A service that starts again beside other tests takes its time. */
const RESTART_MILLISECONDS = 120_000;

const opener = useBrowser();

describe('a service that goes away', () => {
  let database: OwnDatabase;
  let service: Instance;

  beforeAll(async () => {
    database = await makeDatabase();
    service = await startInstance(database.url);
  });

  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  test(
    'in the middle of the form: nothing is lost, and it is sent once by itself',
    async () => {
      const contribution = newContribution('sv');
      const other = newContribution('el');
      const page = await openForm('sv');
      const otherPage = await openForm('el');
      await field(page, 'title').fill(contribution.title);
      await field(otherPage, 'title').fill(other.title);
      await service.kill();
      await fillInAndAgree(page, contribution);
      await fillInAndAgree(otherPage, other);
      await page.clock.install();
      await checkAndSend(page, 'sv');
      await checkAndSend(otherPage, 'el');
      await seesThatItIsAway(page, 'sv');
      await seesThatItIsAway(otherPage, 'el');
      await otherPage.getByRole('button', { name: say('el', 'contribute.away.stop') }).click();
      service = await startInstance(database.url, portOf(service));
      await page.clock.fastForward('00:20');
      await page.getByRole('heading', { name: say('sv', 'contribute.sent.title') }).waitFor();
      await otherPage.reload({ waitUntil: 'networkidle' });
      await otherPage
        .getByRole('link', { name: say('el', 'contribute.check.back') })
        .first()
        .click();
      expect(await field(otherPage, 'lessonsLearnt').inputValue()).toBe(other.lessonsLearnt);
      await checkAndSend(otherPage, 'el');
      await otherPage.getByRole('heading', { name: say('el', 'contribute.sent.title') }).waitFor();
      expect(await handedIn()).toEqual([other.title, contribution.title].sort());
      await page.context().close();
      await otherPage.context().close();
    },
    RESTART_MILLISECONDS,
  );

  test(
    'and comes back with a newer form: answers are carried over, none is lost',
    async () => {
      const contribution = newContribution('en');
      const page = await openForm('en');
      await fillInAndAgree(page, contribution);
      await field(page, 'leadOrganisation').fill('House of songs');
      await page.getByText(say('en', 'forms.draft.kept', { when: '' }).trim()).waitFor();
      await service.kill();
      await publishNewerTemplate(database, 'leadOrganisation');
      service = await startInstance(database.url, portOf(service));
      await checkAndSend(page, 'en');
      await page.getByText(say('en', 'contribute.moved.now')).waitFor();
      await seesCarriedOver(page);
      expect(await handedIn()).not.toContain(contribution.title);
      await page.reload({ waitUntil: 'networkidle' });
      await seesCarriedOver(page);
      expect(await field(page, 'lessonsLearnt').inputValue()).toBe(contribution.lessonsLearnt);
      await page.getByRole('button', { name: say('en', 'contribute.moved.dismiss') }).click();
      await field(page, 'consent').getByRole('checkbox').check();
      await checkAndSend(page, 'en');
      await page.getByRole('heading', { name: say('en', 'contribute.sent.title') }).waitFor();
      expect(await handedIn()).toContain(contribution.title);
      await page.context().close();
    },
    RESTART_MILLISECONDS,
  );

  async function openForm(locale: FormLocale): Promise<Page> {
    const { page } = await opener.open(`${service.url}/${locale}/contribute`, reader(locale));
    return page;
  }

  /** Titles of everything that coordinators find in this database. */
  async function handedIn(): Promise<readonly string[]> {
    const rows = await database.sql<{ readonly title: string }>(
      `SELECT t.value #>> '{}' AS title FROM cms.submission s
       JOIN cms.localized_text t ON t.subject_id = s.practice_id AND t.path = 'title'
       ORDER BY title`,
    );
    return rows.map(({ title }) => title);
  }
});

async function checkAndSend(page: Page, locale: FormLocale): Promise<void> {
  await page.getByRole('button', { name: say(locale, 'contribute.check') }).click();
  await page.getByRole('button', { name: say(locale, 'contribute.send') }).click();
}

async function seesThatItIsAway(page: Page, locale: FormLocale): Promise<void> {
  const notice = page.getByRole('status').filter({ hasText: say(locale, 'contribute.away.text') });
  await notice.waitFor();
  await notice.locator(':focus').waitFor();
}

/** The summary names the only question; its link leads to the field, which is described by the refusal. */
async function isRefused(page: Page, key: string): Promise<void> {
  const link = page.locator('.form-summary').getByRole('link');
  await link.waitFor();
  const message = (await page.locator('.form-summary li').innerText()).split(': ')[1]!;
  await link.click();
  await page.locator(`#question-${key}:focus`).waitFor();
  expect(await field(page, key).getAttribute('aria-describedby')).toContain(`issue-${key}`);
  expect(await page.locator(`#issue-${key}`).innerText()).toContain(message);
}

async function seesCarriedOver(page: Page): Promise<void> {
  const leftover = page.locator('.contribute-leftover');
  await leftover.waitFor();
  expect(await leftover.innerText()).toBe('House of songs');
  await leftover.selectText();
  expect(await page.evaluate<string>('String(getSelection())')).toBe('House of songs');
  expect(await field(page, 'leadOrganisation').count()).toBe(0);
  expect(await field(page, 'consent').getByRole('checkbox').isChecked()).toBe(false);
  expect(await field(page, 'policyAreas').locator('input:checked').count()).toBe(1);
}

/** What a newer release does when it starts: a version of the template without one of its questions. */
async function publishNewerTemplate({ sql }: OwnDatabase, goneKey: string): Promise<void> {
  await sql(
    `WITH older AS (
       SELECT * FROM cms.questionnaire WHERE kind = 'TEMPLATE' ORDER BY version DESC LIMIT 1
     ), newer AS (
       INSERT INTO cms.questionnaire (id, kind, version, locales, structure, created_at)
       SELECT gen_random_uuid(), kind, version + 1, locales,
         jsonb_set(structure, '{sections}', (
           SELECT jsonb_agg(jsonb_set(section, '{items}', (
             SELECT jsonb_agg(item) FROM jsonb_array_elements(section -> 'items') item
             WHERE item ->> 'key' <> $1)))
           FROM jsonb_array_elements(structure -> 'sections') section)), now()
       FROM older RETURNING id
     )
     INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin, changed_at)
     SELECT subject_type, newer.id, locale, path, value, text_hash, origin, now()
     FROM cms.localized_text, older, newer WHERE subject_id = older.id`,
    [goneKey],
  );
}

function portOf({ url }: Instance): number {
  return Number(new URL(url).port);
}

describe('sending', () => {
  test('twice by a double click makes one contribution', async () => {
    const contribution = newContribution('el');
    const { page } = await opener.open('/el/contribute', reader('el'));
    await fillInAndAgree(page, contribution);
    await page.getByRole('button', { name: say('el', 'contribute.check') }).click();
    await page.getByRole('button', { name: say('el', 'contribute.send') }).dblclick();
    await page.getByRole('heading', { name: say('el', 'contribute.sent.title') }).waitFor();
    expect(await queueOf(contribution.title)).toHaveLength(1);
    await page.context().close();
  });

  test('again when the answer was lost on the way makes one contribution', async () => {
    const contribution = newContribution('en');
    const { page } = await opener.open('/en/contribute', reader('en'));
    await fillInAndAgree(page, contribution);
    const answers: string[] = [];
    await page.route('**/graphql/editorial', async (route) => {
      const headers = { ...route.request().headers(), 'sec-fetch-site': 'same-origin' };
      const answer = await route.fetch({ headers }); // as the browser itself would send it
      answers.push(await answer.text());
      await route.abort('connectionreset');
    });
    await checkAndSend(page, 'en');
    await seesThatItIsAway(page, 'en');
    expect(answers).toEqual([expect.stringContaining('PracticeSubmitted')]);
    await page.unroute('**/graphql/editorial');
    await page.getByRole('button', { name: say('en', 'failure.again') }).click();
    await page.getByRole('heading', { name: say('en', 'contribute.sent.title') }).waitFor();
    expect(await queueOf(contribution.title)).toHaveLength(1);
    await page.context().close();
  });

  test('what the service refuses: its words stand beside the fields', async () => {
    const contribution = newContribution('sv');
    const { page } = await opener.open('/sv/contribute', reader('sv'));
    await fillInAndAgree(page, contribution);
    await field(page, 'contactEmail').fill(`${'a'.repeat(65)}@example.org`);
    await field(page, 'objectives').fill(LONG);
    await checkAndSend(page, 'sv');
    await isRefused(page, 'contactEmail');
    await field(page, 'contactEmail').fill(contribution.email);
    await checkAndSend(page, 'sv');
    await isRefused(page, 'objectives');
    expect(await field(page, 'objectives').inputValue()).toBe(LONG);
    await field(page, 'objectives').fill(LONG.slice(0, -200));
    await checkAndSend(page, 'sv');
    await page.getByRole('heading', { name: say('sv', 'contribute.sent.title') }).waitFor();
    expect(await queueOf(contribution.title)).toHaveLength(1);
    await page.context().close();
  });
});

describe('without script', () => {
  test('that is still on its way nothing can be typed that would be lost', async () => {
    const { page } = await opener.open('/sv', reader('sv'));
    const arrival = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await arrival.promise;
      await route.continue();
    });
    await page.goto(`${siteUrl()}/sv/contribute`, { waitUntil: 'commit' });
    const title = field(page, 'title');
    await title.click({ force: true });
    await page.keyboard.type('Tidigt');
    expect(await title.inputValue()).toBe('');
    arrival.resolve();
    await title.click();
    await page.keyboard.type('I rätt tid');
    await page.getByText(say('sv', 'forms.draft.kept', { when: '§' }).split('§')[0]!).waitFor();
    expect(await title.inputValue()).toBe('I rätt tid');
    await page.context().close();
  });

  test('the page says what to do, and shows the questions', async () => {
    const { page } = await opener.open('/el/contribute', { javaScriptEnabled: false });
    const notice = page.locator('noscript .notice');
    expect(await notice.innerText()).toBe(say('el', 'contribute.no-script'));
    expect(await notice.isVisible()).toBe(true);
    expect(await page.locator('.form-questions li').count()).toBeGreaterThan(20);
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.context().close();
  });
});
