import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildAccount, callerOf } from '../../test/builders/accounts.ts';
import {
  buildFacts,
  insertPublishedPractice,
  removePublishedPractices,
} from '../../test/builders/published-practice.ts';
import { NOBODY, openSearchWatch, type SearchWatch } from '../../test/builders/search-watch.ts';
import type { Actor } from '../kernel/actor.ts';

const HOUR = 3_600_000;

let watch: SearchWatch;

beforeEach(async () => {
  watch = await openSearchWatch();
}, 60_000);

afterEach(() => watch.close());

const publish = (title: string, id: string = randomUUID(), regions = ['skane']) =>
  insertPublishedPractice(watch.test.sql, {
    id,
    editions: { en: { title } },
    slugs: { en: id },
    facts: buildFacts({ regions }),
  });

/** Titles in the mails that go out after the job has run. */
async function toldTitles(): Promise<readonly (readonly string[])[]> {
  await watch.look();
  const mails = await watch.takeMails();
  return mails.map(({ text }) => [...text.matchAll(/^– (.+)$/gmu)].map(([, title]) => title!));
}

describe('an alert', () => {
  it('E-08 fires once per new matching publication, and not for what was there before', async () => {
    await publish('Before');
    expect(await watch.add()).toMatchObject({ __typename: 'SearchSaved', feedUrl: null });
    expect(await toldTitles()).toEqual([]);
    await publish('New');
    await publish('Elsewhere', randomUUID(), ['navarra']);
    expect(await toldTitles()).toEqual([['New']]);
    expect(await toldTitles()).toEqual([]);
    await publish('Newer');
    await publish('Newest');
    expect((await toldTitles()).map((titles) => [...titles].sort())).toEqual([['Newer', 'Newest']]);
  });

  it('E-08 is not repeated when a practice is published again or comes back, nor sent for one that is gone', async () => {
    const before = await publish('Before');
    await watch.add();
    const { id } = await publish('New');
    expect(await toldTitles()).toEqual([['New']]);
    await publish('New again', id);
    await publish('Before again', before.id);
    expect(await toldTitles()).toEqual([]);
    await removePublishedPractices(watch.test.sql, [id]);
    expect(await toldTitles()).toEqual([]);
    await publish('New once more', id);
    expect(await toldTitles()).toEqual([]);
    const gone = await publish('Gone');
    await removePublishedPractices(watch.test.sql, [gone.id]);
    expect(await toldTitles()).toEqual([]);
    const late = await publish('Gone before the mail');
    await watch.look();
    await removePublishedPractices(watch.test.sql, [late.id]);
    expect(await watch.takeMails()).toEqual([]);
  });

  it('E-08 fires for a practice that matches only since it was published again', async () => {
    const { id } = await publish('Moved', randomUUID(), ['navarra']);
    await watch.add();
    await publish('Moved', id, ['skane']);
    expect(await toldTitles()).toEqual([['Moved']]);
  });

  it('E-08 fires once when two workers look at the same time', async () => {
    await watch.add();
    for (let round = 0; round < 5; round += 1) {
      await publish(`Round ${round}`);
      await Promise.all([watch.look(), watch.look()]);
      const mails = await watch.takeMails();
      expect(mails).toHaveLength(1);
      expect(mails[0]!.text).toContain(`– Round ${round}`);
    }
  });

  it('E-08 knows more practices than stand on a page', async () => {
    for (let number = 0; number < 101; number += 1) await publish(`Old ${number}`);
    await watch.add();
    const [hits] = await watch.test.sql('SELECT count(*)::int AS count FROM cms.saved_search_hit');
    expect(hits).toEqual({ count: 101 });
    await publish('New');
    expect(await toldTitles()).toEqual([['New']]);
  });

  it.each([
    ['DAILY', 24],
    ['WEEKLY', 168],
  ])('E-08 collects what is new in a %s mail', async (frequency, hours) => {
    await watch.add({ frequency });
    await publish('One');
    watch.test.clock.advance(hours * HOUR - 1);
    expect(await toldTitles()).toEqual([]);
    await publish('Two');
    watch.test.clock.advance(1);
    expect((await toldTitles()).map((titles) => [...titles].sort())).toEqual([['One', 'Two']]);
    await publish('Three');
    expect(await toldTitles()).toEqual([]);
  });

  it('E-08 is written in the language of the account, with addresses and a way out', async () => {
    await watch.add();
    const { id } = await publish('Language café');
    await watch.look();
    const [mail] = await watch.takeMails();
    expect(mail).toMatchObject({ to: watch.account.email, locale: 'sv' });
    expect(mail!.subject).toBe('1 ny metod: Arbete');
    expect(mail!.text).toMatch(/^Hej Åsa!\n/u);
    const opaque = Buffer.from(`Practice:${id}`).toString('base64url');
    expect(mail!.text).toContain(`– Language café\n  https://lab.example/practices/${opaque}`);
    const [, token] = /https:\/\/lab\.example\/unsubscribe#([\w-]{43})$/u.exec(mail!.text)!;
    const unsubscribe = () => watch.send('unsubscribe', { token }, NOBODY);
    expect(await unsubscribe()).toEqual({ __typename: 'Unsubscribed', isUnsubscribed: true });
    expect(await unsubscribe()).toMatchObject({ __typename: 'NotFound' });
    await publish('Later');
    expect(await toldTitles()).toEqual([]);
  });

  it('E-08 does not reach an account that is not active', async () => {
    await watch.add();
    await publish('Between');
    await watch.look();
    await watch.test.sql('UPDATE cms.account SET is_active = false, version = version + 1');
    expect(await watch.takeMails()).toEqual([]);
    await publish('After');
    expect(await toldTitles()).toEqual([]);
  });

  it('E-08 reaches others when one search fails', async () => {
    await watch.add({ name: 'Broken' });
    await watch.add({ name: 'Sound' });
    await watch.test.sql(
      `UPDATE cms.saved_search SET params = 'region=gone' WHERE name = 'Broken'`,
    );
    await publish('New');
    await expect(watch.look()).rejects.toThrow('saved searches failed');
    expect((await watch.takeMails()).map(({ subject }) => subject)).toEqual(['1 ny metod: Sound']);
  });
});

describe('saving a search', () => {
  it.each([
    [{ name: '  ' }, 'SAVED_SEARCH_NAME', /högst 120 tecken/u],
    [{ name: 'x'.repeat(121) }, 'SAVED_SEARCH_NAME', /högst 120 tecken/u],
    [{ query: `search=${'x'.repeat(2_000)}` }, 'SAVED_SEARCH_LENGTH', /högst 2\s000 tecken/u],
    [
      { query: 'colour=red' },
      'SAVED_SEARCH_REFUSED',
      /^Den här sökningen kan inte göras\. .*colour/u,
    ],
    [{ query: 'order=TITLE' }, 'SAVED_SEARCH_REFUSED', /order/u],
    [{ query: 'minRating=9' }, 'SAVED_SEARCH_REFUSED', /minRating/u],
    [{ query: 'region=nowhere' }, 'SAVED_SEARCH_REFUSED', /nowhere/u],
    [{ locale: 'it' }, 'SAVED_SEARCH_REFUSED', /it/u],
  ])(
    'E-08 refuses %j in the caller’s language, and changes nothing',
    async (input, code, message) => {
      const before = await watch.test.snapshot();
      const answer = await watch.add(input);
      expect(answer).toMatchObject({ __typename: 'ValidationFailed', issues: [{ code }] });
      expect(answer.issues![0]!.message).toMatch(message);
      expect(await watch.test.snapshot()).toEqual(before);
    },
  );

  it('E-08 refuses nobody known and the 51st search, also of two at once, and changes nothing', async () => {
    const empty = await watch.test.snapshot();
    await expect(watch.add({}, NOBODY)).rejects.toThrow('UNAUTHENTICATED');
    expect(await watch.test.snapshot()).toEqual(empty);
    for (let number = 1; number < 50; number += 1) await watch.add({ name: `${number}` });
    const both = await Promise.all([watch.add({ name: '50' }), watch.add({ name: '50' })]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'SearchSaved',
      'ValidationFailed',
    ]);
    const full = await watch.test.snapshot();
    const issues = [{ code: 'SAVED_SEARCH_TOO_MANY', path: null }];
    expect(await watch.add()).toMatchObject({ issues });
    expect(await watch.test.snapshot()).toEqual(full);
  });

  it('E-08 shows and deletes one’s own searches only', async () => {
    const other = callerOf(await buildAccount(watch.test.database)).actor;
    const saved = await watch.add({ query: '?country=SE&locale=fr&search=caf%C3%A9' });
    const input = { id: saved.savedSearch!.id };
    const list = (actor?: Actor) => watch.send<readonly object[]>('saved-searches', {}, actor);
    expect(await list(other)).toEqual([]);
    expect(await list()).toMatchObject([{ ...input, query: 'country=SE&search=caf%C3%A9' }]);
    const before = await watch.test.snapshot();
    const remove = (actor?: Actor) => watch.send('delete-saved-search', input, actor);
    expect(await remove(other)).toMatchObject({ __typename: 'NotFound' });
    await expect(remove(NOBODY)).rejects.toThrow('UNAUTHENTICATED');
    expect(await watch.test.snapshot()).toEqual(before);
    expect(await remove()).toEqual({ __typename: 'SavedSearchDeleted', ...input });
    expect(await list()).toEqual([]);
  });
});

describe('a private feed', () => {
  it('E-08 shows what matches to whoever has its address, and nothing of the account', async () => {
    const { feedUrl } = await watch.add({ delivery: 'FEED', locale: 'sv' });
    const address = new URL(feedUrl!);
    const asked = `${address.pathname}${address.search}`;
    await publish('Seen');
    await publish('Elsewhere', randomUUID(), ['navarra']);
    const { headers, text } = await watch.feed(asked);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-language': 'sv' });
    expect(
      [...text.matchAll(/<title xml:lang="en">(.+)<\/title>/gu)].map(([, one]) => one),
    ).toEqual(['Seen']);
    expect(text).not.toMatch(/Åsa|Arbete|demo\.invalid/u);
    expect(await toldTitles()).toEqual([]);
    const stored = await watch.test.sql('SELECT s::text FROM cms.saved_search s');
    expect(JSON.stringify(stored)).not.toContain(address.searchParams.get('token'));
    await watch.test.sql('UPDATE cms.account SET is_active = false, version = version + 1');
    await expect(watch.feed(asked)).rejects.toThrow('NOT_FOUND');
  });

  it.each(['', '?token=x', `?token=${'x'.repeat(43)}`])(
    'E-08 is not found under %j',
    async (query) => {
      await expect(watch.feed(`/feeds/saved.atom${query}`)).rejects.toThrow('NOT_FOUND');
    },
  );

  it('E-08 ends with its search', async () => {
    const { feedUrl, savedSearch } = await watch.add({ delivery: 'FEED' });
    await watch.feed(feedUrl!);
    await watch.send('delete-saved-search', { id: savedSearch!.id });
    await expect(watch.feed(feedUrl!)).rejects.toThrow('NOT_FOUND');
  });
});
