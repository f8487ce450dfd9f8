import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/kernel/ids.ts';
import type { AccountActor } from '../../src/kernel/actor.ts';
import { findPractice } from '../../src/practices/index.ts';
import { movePracticeAlong } from '../../src/publishing/index.ts';
import { letterWriter } from '../../src/submissions/index.ts';
import { startTestServer, type TestServer } from '../kit/api-client.ts';
import { allTranslators } from '../kit/fill-template.ts';

const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca'];
const FEEDS = ['atom', 'rss', 'json'];

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ seeded: true });
}, 120_000);
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

/** Every address that a harvester begins with. */
const addresses = () => [
  ...LOCALES.flatMap((locale) => FEEDS.map((form) => `/feeds/${locale}/practices.${form}`)),
  '/sitemap.xml',
  '/robots.txt',
  ...LOCALES.map((locale) => `/sitemaps/${locale}.xml`),
];

/** Moves a practice as an editor does, and lets the server hear of it. */
async function move(practiceId: string, to: 'ARCHIVED' | 'WITHDRAWN') {
  const [account] = await server.sql<{ account_id: string }>(
    `SELECT account_id FROM cms.account_grant WHERE role = 'EDITOR' LIMIT 1`,
  );
  const actor: AccountActor = {
    kind: 'ACCOUNT',
    accountId: account!.account_id,
    grants: [{ role: 'EDITOR', locales: null, regions: null }],
  };
  const practice = await findPractice(server.database.reader, practiceId);
  const moved = await server.database.execute({ actor, requestId: null }, movePracticeAlong, {
    practiceId,
    to,
    expectedVersion: practice!.version,
    comment: 'because',
    letter: null,
    write: letterWriter(allTranslators()),
  });
  expect(moved.ok).toBe(true);
  await server.publicGraphql('{ locales { code } }');
}

async function livePractice(): Promise<{ readonly practice_id: string; readonly title: string }> {
  const [row] = await server.sql<{ practice_id: string; title: string }>(
    `SELECT practice_id, title FROM delivery.practice WHERE locale = 'en' AND content_locale = 'en'
     ORDER BY published_at DESC, practice_id LIMIT 1`,
  );
  return row!;
}

describe('harvesting over HTTP', () => {
  test('E-09 E-10 every address has an entity tag, and answers 304 to whoever has it', async () => {
    for (const path of addresses()) {
      const first = await get(path);
      const etag = first.headers.get('etag');
      expect([path, first.status, etag === null]).toEqual([path, 200, false]);
      const again = await get(path, { 'if-none-match': etag! });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      expect(again.headers.get('etag')).toBe(etag);
    }
  });

  test('E-09 answers HEAD without a body, and refuses POST', async () => {
    const head = await fetch(`${server.url}/feeds/sv/practices.atom`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await fetch(`${server.url}/feeds/sv/practices.atom`, { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('E-09 says in the language of the caller which parameter does not fit', async () => {
    const messages = await Promise.all(
      LOCALES.map(async (locale) => {
        const path = '/feeds/en/practices.atom?page=2';
        const response = await get(path, { 'accept-language': locale });
        expect(response.status).toBe(400);
        const { errors } = (await response.json()) as { errors: { message: string }[] };
        expect(errors[0]!.message).toContain('page');
        return errors[0]!.message;
      }),
    );
    expect(new Set(messages).size).toBe(9);
    expect((await get('/feeds/xx/practices.atom')).status).toBe(404);
    expect((await get('/feeds/en/practices.atom?region=nowhere')).status).toBe(400);
  });

  test('E-12 takes GET and POST alike, and its answers are never kept', async () => {
    const question = 'verb=ListIdentifiers&metadataPrefix=oai_dc';
    const asked = await get(`/oai?${question}`);
    const posted = await fetch(`${server.url}/oai`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: question,
    });
    expect([asked.status, posted.status]).toEqual([200, 200]);
    expect(asked.headers.get('cache-control')).toBe('no-store');
    const headers = (xml: string) => xml.match(/<identifier>.*<\/identifier>/gu) ?? [];
    const [got, sent] = [await asked.text(), await posted.text()];
    expect(headers(got).length).toBeGreaterThan(5);
    expect(headers(sent)).toEqual(headers(got));
  });

  test('E-10 every page of the sitemap leads to an edition in its language', async () => {
    const { publicUrl, pages } = await pagesOf('sv');
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      // The website shows it (test/web); here is what it shows.
      const [, slug] = /^\/sv\/practices\/([^/?]+)$/u.exec(page.slice(publicUrl.length)) ?? [];
      const query = `{ practice(slug: "${decodeURIComponent(slug!)}", locale: "sv") { slug versionPermalink } }`;
      const asked = await get(`/graphql?${new URLSearchParams({ query })}`, {
        'apollo-require-preflight': 'true',
      });
      const { practice } = ((await asked.json()) as { data: { practice: Found | null } }).data;
      expect(practice?.slug).toBe(decodeURIComponent(slug!));
      const target = practice!.versionPermalink.slice(publicUrl.length);
      const edition = await get(target, { 'accept-language': 'fr' });
      expect([edition.status, edition.headers.get('content-language')]).toEqual([200, 'sv']);
    }
  });

  test('E-18 the page has its own words in nine languages, and nothing without a name', async () => {
    const { practice_id: key } = await livePractice();
    const path = `/practices/${encodeId('Practice', key)}`;
    const headings = await Promise.all(
      LOCALES.map(async (locale) => {
        const response = await get(path, { 'accept-language': locale });
        const text = await response.text();
        expect([response.status, text.includes(`<html lang="${locale}">`)]).toEqual([200, true]);
        expect(text).not.toMatch(/>(path|page|enum)\.[\w.]+</u);
        return /<h2 id="versions">(.*)<\/h2>.*?<h2>(.*?)<\/h2>/su.exec(text)?.slice(1).join(' ');
      }),
    );
    expect(new Set(headings).size).toBe(9);
  });
});

interface Found {
  readonly slug: string;
  readonly versionPermalink: string;
}

async function pagesOf(locale: string) {
  const xml = await (await get(`/sitemaps/${locale}.xml`)).text();
  const pages = [...xml.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, page]) => page!);
  const publicUrl = /Sitemap: (.*)\/sitemap\.xml/u.exec(
    await (await get('/robots.txt')).text(),
  )![1]!;
  return { publicUrl, pages };
}

describe('what harvesters never see', () => {
  test('A-07 no word of a practice that was never published', async () => {
    const hidden = await server.sql<{ title: string; id: string }>(
      `SELECT DISTINCT t.value #>> '{}' AS title, p.id
       FROM cms.practice p JOIN cms.localized_text t ON t.subject_id = p.id AND t.path = 'title'
       WHERE p.id NOT IN (SELECT practice_id FROM delivery.practice_facet)`,
    );
    expect(hidden.length).toBeGreaterThan(0);
    const oai = ['verb=ListRecords&metadataPrefix=oai_dc', 'verb=ListSets'];
    const paths = [...addresses(), ...oai.map((question) => `/oai?${question}`)];
    const texts = await Promise.all(paths.map(async (path) => (await get(path)).text()));
    const seen = hidden.filter(({ title }) => texts.some((text) => text.includes(title)));
    expect(seen).toEqual([]);
    for (const { id } of hidden) {
      expect((await get(`/practices/${encodeId('Practice', id)}`)).status).toBe(404);
    }
  });

  test('A-07 E-12 E-18 a withdrawn practice is gone from all of them at once, and leaves a tombstone', async () => {
    const { practice_id: key, title } = await livePractice();
    const id = encodeId('Practice', key);
    const feed = await get('/feeds/en/practices.json');
    const etag = feed.headers.get('etag')!;
    expect(await feed.text()).toContain(JSON.stringify(title));
    await move(key, 'WITHDRAWN');
    const after = await get('/feeds/en/practices.json', { 'if-none-match': etag });
    expect([after.status, after.headers.get('etag') === etag]).toEqual([200, false]);
    for (const path of addresses()) expect(await (await get(path)).text()).not.toContain(id);
    const record = await get(`/oai?verb=ListRecords&metadataPrefix=oai_dc`);
    expect(await record.text()).toMatch(
      new RegExp(`<header status="deleted">\\s*<identifier>[^<]*${id}</identifier>`, 'u'),
    );
    const tombstone = await get(`/practices/${id}/en/1`, { accept: 'application/json' });
    expect(tombstone.status).toBe(410);
    expect(await tombstone.clone().json()).toMatchObject({
      tombstone: { id, reason: 'WITHDRAWN' },
    });
    const known = { accept: 'application/json', 'if-none-match': tombstone.headers.get('etag')! };
    expect((await get(`/practices/${id}/en/1`, known)).status).toBe(304);
  });
});
