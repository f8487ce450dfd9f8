import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import type { GraphQLError } from 'graphql';
import { encodeId } from '../../kernel/ids.ts';
import {
  insertPublishedPractice,
  type PublishedPractice,
} from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { findJsonProblems } from '../../../test/kit/json-schemas.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { PUBLIC_URL } from '../../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { ATOM_SCHEMA, findXmlProblems, RSS_SCHEMA } from '../../../test/kit/xml-schemas.ts';
import { feedRoutes } from './feed-routes.ts';

const AWKWARD = `Språk & arbete <b>1</b> ]]> "x" 'y' &amp; 🙂`;

let database: TestDatabase;
let routes: PublicRoutes;
let swedish: PublishedPractice;
let english: PublishedPractice;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  routes = openPublicRoutes(database.url, feedRoutes);
  swedish = await insertPublishedPractice(database.sql, {
    editions: { sv: { title: AWKWARD, summary: AWKWARD }, en: { title: 'Language and work' } },
    publishedAt: new Date('2026-02-03T04:05:06Z'),
  });
  english = await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'Only English' } },
    publishedAt: new Date('2026-01-02T03:04:05Z'),
  });
});

afterAll(async () => {
  await routes.close();
  await database.close();
});

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'item', 'link', 'atom:link', 'category'].includes(name),
});

/** What the tests go through in a feed of Atom; the assertions say what else must be in it. */
interface AtomFeed {
  readonly id: string;
  readonly updated: string;
  readonly link: readonly { readonly '@_rel': string; readonly '@_href': string }[];
  readonly entry: readonly {
    readonly id: string;
    readonly summary: { readonly '#text': string };
  }[];
}

/** The same in RSS. */
interface RssChannel {
  readonly item: readonly { readonly 'dc:language': string }[];
}

const atomOf = (xml: string): AtomFeed => (parser.parse(xml) as { feed: AtomFeed }).feed;

const rssOf = (xml: string): RssChannel =>
  (parser.parse(xml) as { rss: { channel: RssChannel } }).rss.channel;

const idOf = ({ id }: PublishedPractice) => `${PUBLIC_URL}/practices/${encodeId('Practice', id)}`;

describe('Atom', () => {
  it('E-09 is valid for the schema of RFC 4287', async () => {
    const { status, headers, text } = await routes.get('/feeds/sv/practices.atom');
    expect([status, headers['content-type'], headers['content-language']]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
      'sv',
    ]);
    expect(await findXmlProblems(text, ATOM_SCHEMA)).toEqual([]);
    expect(await findXmlProblems(text.replace(/<id>[^<]*<\/id>/u, ''), ATOM_SCHEMA)).not.toEqual(
      [],
    );
  });

  it('E-09 tells title, permanent id, real time, author, categories and language of each practice', async () => {
    const feed = atomOf((await routes.get('/feeds/sv/practices.atom')).text);
    expect(feed).toMatchObject({
      '@_xml:lang': 'sv',
      updated: '2026-02-03T04:05:06.000Z',
      author: { name: 'Integration Lab' },
    });
    expect(feed.link).toEqual([
      {
        '@_rel': 'self',
        '@_type': 'application/atom+xml',
        '@_href': `${PUBLIC_URL}/feeds/sv/practices.atom`,
      },
      {
        '@_rel': 'alternate',
        '@_type': 'text/html',
        '@_hreflang': 'sv',
        '@_href': `${PUBLIC_URL}/sv/practices`,
      },
    ]);
    expect(feed.entry).toHaveLength(2);
    expect(feed.entry[0]).toMatchObject({
      id: idOf(swedish),
      title: { '@_xml:lang': 'sv', '#text': AWKWARD },
      updated: '2026-02-03T04:05:06.000Z',
      author: { name: 'Region Skåne' },
      category: [{ '@_term': 'labour', '@_label': 'Sysselsättning' }],
    });
    expect(feed.entry[1]).toMatchObject({
      id: idOf(english),
      title: { '@_xml:lang': 'en', '#text': 'Only English' },
    });
  });

  it('E-09 names the language of a text that is a fallback, in the language of the feed', async () => {
    const feed = atomOf((await routes.get('/feeds/sv/practices.atom')).text);
    expect(feed.entry[0]!.summary['#text']).not.toContain('Den här texten');
    expect(feed.entry[1]!.summary['#text']).toBe(
      '<p lang="en">Summary en</p><p>Den här texten är på engelska.</p>',
    );
  });

  it('writes an empty feed, with the time of the last change', async () => {
    const { text } = await routes.get('/feeds/sv/practices.atom?region=navarra');
    expect(await findXmlProblems(text, ATOM_SCHEMA)).toEqual([]);
    const { changedAt } = await routes.services.publication();
    expect(atomOf(text).updated).toBe(changedAt.toISOString());
  });
});

describe('RSS', () => {
  it('E-09 is valid for the schema of RSS 2.0', async () => {
    const { headers, text } = await routes.get('/feeds/sv/practices.rss');
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(await findXmlProblems(text, RSS_SCHEMA)).toEqual([]);
    expect(await findXmlProblems(text.replaceAll('GMT', 'now'), RSS_SCHEMA)).not.toEqual([]);
  });

  it('E-09 tells the same as Atom', async () => {
    const channel = rssOf((await routes.get('/feeds/sv/practices.rss')).text);
    expect(channel).toMatchObject({
      language: 'sv',
      lastBuildDate: 'Tue, 03 Feb 2026 04:05:06 GMT',
    });
    expect(channel.item[0]).toMatchObject({
      title: AWKWARD,
      guid: { '@_isPermaLink': 'true', '#text': idOf(swedish) },
      pubDate: 'Tue, 03 Feb 2026 04:05:06 GMT',
      'dc:creator': 'Region Skåne',
      'dc:language': 'sv',
      category: ['Sysselsättning'],
    });
    expect(channel.item[1]!['dc:language']).toBe('en');
  });
});

describe('JSON Feed', () => {
  it('E-09 is valid for the schema of JSON Feed 1.1', async () => {
    const { headers, text } = await routes.get('/feeds/sv/practices.json');
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(text) as { readonly items: readonly object[] };
    expect(findJsonProblems('JSON_FEED', feed)).toEqual([]);
    expect(findJsonProblems('JSON_FEED', { ...feed, items: [{}] })).not.toEqual([]);
    expect(feed.items[1]).toEqual({
      id: idOf(english),
      url: `${PUBLIC_URL}/sv/practices/only-english`,
      title: 'Only English',
      content_html: '<p lang="en">Summary en</p><p>Den här texten är på engelska.</p>',
      summary: 'Summary en',
      date_modified: '2026-01-02T03:04:05.000Z',
      authors: [{ name: 'Region Skåne' }],
      tags: ['Sysselsättning'],
      language: 'en',
      _integration_lab: { edition: `${idOf(english)}/en/1`, is_fallback: true },
    });
  });
});

describe('the selection of a feed', () => {
  const titles = async (address: string) => {
    const feed = JSON.parse((await routes.get(address)).text) as {
      readonly items: readonly { readonly title: string }[];
    };
    return feed.items.map(({ title }) => title);
  };

  it('E-09 is any filter and search of the lists', async () => {
    expect(await titles('/feeds/en/practices.json?search=work')).toEqual(['Language and work']);
    expect(await titles('/feeds/en/practices.json?language=sv')).toEqual(['Language and work']);
    expect(await titles('/feeds/en/practices.json?country=ES')).toEqual([]);
  });

  it('keeps the selection in its own address, in one order', async () => {
    const feed = JSON.parse(
      (await routes.get('/feeds/en/practices.json?minRating=1&country=SE&locale=fr')).text,
    ) as Readonly<Record<string, string>>;
    const question = '?country=SE&minRating=1';
    expect(feed['feed_url']).toBe(`${PUBLIC_URL}/feeds/en/practices.json${question}`);
    expect(feed['home_page_url']).toBe(`${PUBLIC_URL}/en/practices${question}`);
  });

  it.each([
    ['/feeds/xx/practices.atom', 'NOT_FOUND'],
    ['/feeds/it/practices.atom', 'NOT_FOUND'],
    ['/feeds/sv/practices.atom?order=OLDEST', 'BAD_USER_INPUT'],
    ['/feeds/sv/practices.atom?after=nonsense', 'PAGE_CURSOR'],
    ['/feeds/sv/practices.atom?region=nowhere', 'BAD_USER_INPUT'],
  ])('refuses %s with %s', async (address, code) => {
    const error = await routes.get(address).catch((reason: unknown) => reason);
    const { originalError, extensions } = error as GraphQLError;
    const { code: inner } = { code: undefined, ...originalError };
    expect(inner ?? extensions['code']).toBe(code);
  });
});

describe('a long feed', () => {
  it('E-09 leads on with `next`, and each practice comes once', async () => {
    const own = await openTestDatabase('migrated', []);
    await insertReferenceData(own.sql);
    for (let index = 0; index < 53; index += 1) {
      await insertPublishedPractice(own.sql, {
        editions: { en: { title: `Number ${index}` } },
        publishedAt: new Date(Date.UTC(2026, 0, 1, 0, index)),
      });
    }
    const paged = openPublicRoutes(own.url, feedRoutes);
    const first = atomOf((await paged.get('/feeds/en/practices.atom')).text);
    const next = first.link.find((link) => link['@_rel'] === 'next')!;
    const { text } = await paged.get(next['@_href']);
    expect(await findXmlProblems(text, ATOM_SCHEMA)).toEqual([]);
    const second = atomOf(text);
    expect([first.entry.length, second.entry.length]).toEqual([50, 3]);
    expect(second.id).toBe(first.id);
    expect(second.link.map((link) => link['@_rel'])).toEqual(['self', 'alternate']);
    const ids = [...first.entry, ...second.entry].map(({ id }) => id);
    expect(new Set(ids).size).toBe(53);
    const json = JSON.parse((await paged.get('/feeds/en/practices.json')).text) as {
      next_url: string;
    };
    expect(findJsonProblems('JSON_FEED', json)).toEqual([]);
    expect(json.next_url).toContain('/feeds/en/practices.json?after=');
    await paged.close();
    await own.close();
  });
});
