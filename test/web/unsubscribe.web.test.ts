import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { siteUrl } from './kit/site.ts';
import { useBrowser } from './kit/browser.ts';
import { reader } from './kit/contribution.ts';
import { as, askEditorial, change } from './kit/editorial.ts';
import { linkOf, mailTo, type Mail } from './kit/mails.ts';
import { siteSql } from './kit/site-database.ts';
import { say } from './kit/words.ts';

const WATCHER = 'coordinator@demo.invalid';
const opener = useBrowser();

describe('ending the mails of a saved search', () => {
  test.each(['en', 'el', 'sv'] as const)(
    'in %s: asks first, ends it, and says so',
    async (language) => {
      const { id, mail } = await watch(language);
      const { page, complaints } = await opener.open(linkOf(mail), reader(language));
      await page.getByText(say(language, 'unsubscribe.question')).waitFor();
      expect(page.url()).toBe(`${siteUrl()}/${language}/unsubscribe`);
      expect(await watched()).toContain(id);
      await page.getByRole('button', { name: say(language, 'unsubscribe.confirm') }).click();
      await page
        .getByRole('status')
        .filter({ hasText: say(language, 'unsubscribe.done') })
        .waitFor();
      expect(await watched()).not.toContain(id);
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test('is not done by looking at the link, as scanners of mails do', async () => {
    const { id, mail } = await watch('en');
    const address = `${siteUrl()}${linkOf(mail)}`;
    for (const method of ['HEAD', 'GET'])
      expect((await fetch(address, { method })).status).toBe(200);
    const { page } = await opener.open(linkOf(mail), { javaScriptEnabled: false });
    expect(await page.locator('noscript p').innerText()).toBe(say('en', 'unsubscribe.no-script'));
    expect(await watched()).toContain(id);
    await page.context().close();
  });

  test('a second click on the link, and a link that was cut off, say what may be the reason', async () => {
    const { mail } = await watch('sv');
    const link = linkOf(mail);
    for (const [address, said] of [
      [link, 'unsubscribe.done'],
      [link, 'unsubscribe.unknown'],
      [link.slice(0, -3), 'unsubscribe.unknown'],
    ] as const) {
      const { page } = await opener.open(address, reader('sv'));
      await page.getByRole('button', { name: say('sv', 'unsubscribe.confirm') }).click();
      await page.getByText(say('sv', said)).waitFor();
      await page.context().close();
    }
    const { page } = await opener.open('/sv/unsubscribe');
    await page.getByText(say('sv', 'unsubscribe.unknown')).waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  test('says when the service cannot be reached, and does it when it can', async () => {
    const { id, mail } = await watch('en');
    const { page } = await opener.open(linkOf(mail), reader('en'));
    const confirm = page.getByRole('button', { name: say('en', 'unsubscribe.confirm') });
    await confirm.waitFor();
    await page.context().setOffline(true);
    await confirm.click();
    await page.getByText(say('en', 'unsubscribe.away')).waitFor();
    expect(await watched()).toContain(id);
    await page.context().setOffline(false);
    await confirm.click();
    await page.getByText(say('en', 'unsubscribe.done')).waitFor();
    expect(await watched()).not.toContain(id);
    await page.context().close();
  });
});

interface Watched {
  readonly id: string;
  readonly mail: Mail;
}

/** Saves a search of which a mail has come: the job that looks for matches announces them like this. */
async function watch(locale: string): Promise<Watched> {
  const name = `New here ${randomUUID().slice(0, 8)}`;
  const input = { name, locale, query: '', delivery: 'EMAIL', frequency: 'EACH' };
  const { savedSearch } = await change<{ readonly savedSearch: { readonly id: string } }>(
    'editorial/notifications-save-search',
    input,
    await as('coordinator'),
  );
  await siteSql(
    `INSERT INTO cms.outbox_event (name, subject_id, payload)
     SELECT 'notifications.matches-found', s.id, jsonb_build_object('practiceIds',
       jsonb_agg(h.practice_id))
     FROM cms.saved_search s JOIN cms.saved_search_hit h ON h.saved_search_id = s.id
     WHERE s.name = $1 GROUP BY s.id`,
    [name],
  );
  const mail = await mailTo(WATCHER, ({ subject }) => subject.includes(name));
  return { id: savedSearch.id, mail };
}

/** Ids of the searches that are still watched. */
async function watched(): Promise<readonly string[]> {
  const searches = await askEditorial<readonly { readonly id: string }[]>(
    'editorial/notifications-saved-searches',
    {},
    await as('coordinator'),
  );
  return searches.map(({ id }) => id);
}
