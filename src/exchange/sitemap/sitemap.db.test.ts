import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { copyPublishedPractice } from '../../../test/builders/copied-practices.ts';
import {
  insertPublishedPractice,
  removePublishedPractices,
  type PublishedPractice,
} from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { PUBLIC_URL } from '../../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import {
  findXmlProblems,
  SITEMAP_INDEX_SCHEMA,
  SITEMAP_SCHEMA,
} from '../../../test/kit/xml-schemas.ts';
import { readSitemapFileName, SITEMAP_SIZE, sitemapFileName } from './sitemap-file.ts';
import { sitemapRoutes } from './sitemap-routes.ts';

let database: TestDatabase;
let routes: PublicRoutes;
let two: PublishedPractice;

const PUBLISHED_IN_TWO = { sv: { title: 'Språk på jobbet' }, en: { title: 'Language at work' } };

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  routes = openPublicRoutes(database.url, sitemapRoutes);
  two = await insertPublishedPractice(database.sql, {
    editions: PUBLISHED_IN_TWO,
    publishedAt: new Date('2026-02-03T04:05:06Z'),
  });
  await insertPublishedPractice(database.sql, {
    editions: { es: { title: 'Aprender' } },
    publishedAt: new Date('2026-01-02T03:04:05Z'),
  });
});

afterAll(async () => {
  await routes.close();
  await database.close();
});

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

/** The pages of a file: address, time, and the editions it names. */
async function pagesOf(address: string, own = routes) {
  const { urlset } = parser.parse((await own.get(address)).text) as {
    readonly urlset: {
      readonly url: readonly {
        readonly loc: string;
        readonly lastmod: string;
        readonly 'xhtml:link': readonly Readonly<Record<string, string>>[];
      }[];
    };
  };
  return urlset.url.map(({ loc, lastmod, 'xhtml:link': links }) => ({
    loc,
    lastmod,
    links: Object.fromEntries(links.map((link) => [link['@_hreflang'], link['@_href']])),
  }));
}

const SWEDISH = `${PUBLIC_URL}/sv/practices/sprak-pa-jobbet`;
const ENGLISH = `${PUBLIC_URL}/en/practices/language-at-work`;
const SPANISH = `${PUBLIC_URL}/es/practices/aprender`;

describe('the sitemap', () => {
  it('E-10 has an index of the languages in which something is published', async () => {
    const { headers, text } = await routes.get('/sitemap.xml');
    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(await findXmlProblems(text, SITEMAP_INDEX_SCHEMA)).toEqual([]);
    const { sitemapindex } = parser.parse(text) as { sitemapindex: { sitemap: unknown } };
    expect(sitemapindex.sitemap).toEqual([
      { loc: `${PUBLIC_URL}/sitemaps/en.xml`, lastmod: '2026-02-03T04:05:06.000Z' },
      { loc: `${PUBLIC_URL}/sitemaps/es.xml`, lastmod: '2026-01-02T03:04:05.000Z' },
      { loc: `${PUBLIC_URL}/sitemaps/sv.xml`, lastmod: '2026-02-03T04:05:06.000Z' },
    ]);
  });

  it('E-10 lists published editions only, with their alternates and the time of publication', async () => {
    for (const locale of ['sv', 'en', 'es']) {
      const { text } = await routes.get(`/sitemaps/${locale}.xml`);
      expect(await findXmlProblems(text, SITEMAP_SCHEMA)).toEqual([]);
    }
    const links = { sv: SWEDISH, en: ENGLISH, 'x-default': ENGLISH };
    const lastmod = '2026-02-03T04:05:06.000Z';
    expect(await pagesOf('/sitemaps/sv.xml')).toEqual([{ loc: SWEDISH, lastmod, links }]);
    expect(await pagesOf('/sitemaps/en.xml')).toEqual([{ loc: ENGLISH, lastmod, links }]);
    expect(await pagesOf('/sitemaps/es.xml')).toEqual([
      {
        loc: SPANISH,
        lastmod: '2026-01-02T03:04:05.000Z',
        links: { es: SPANISH, 'x-default': SPANISH },
      },
    ]);
  });

  it('E-10 the schema refuses a page without address', async () => {
    const { text } = await routes.get('/sitemaps/sv.xml');
    const broken = text.replace(/<loc>.*<\/loc>/u, '');
    expect(await findXmlProblems(broken, SITEMAP_SCHEMA)).not.toEqual([]);
  });

  it('A-07 E-10 an edition that is taken back is no alternate any more, and has no file of its own', async () => {
    await insertPublishedPractice(database.sql, {
      ...two,
      editions: { en: PUBLISHED_IN_TWO.en },
      sourceLocale: 'en',
    });
    expect(await pagesOf('/sitemaps/en.xml')).toEqual([
      {
        loc: ENGLISH,
        lastmod: '2026-02-03T04:05:06.000Z',
        links: { en: ENGLISH, 'x-default': ENGLISH },
      },
    ]);
    await expect(routes.get('/sitemaps/sv.xml')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('A-07 E-10 a practice that is gone is not in it', async () => {
    await removePublishedPractices(database.sql, [two.id]);
    const { text } = await routes.get('/sitemap.xml');
    expect(text).not.toContain('/sitemaps/en.xml');
    await expect(routes.get('/sitemaps/en.xml')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it.each(['/sitemaps/xx.xml', '/sitemaps/es-2.xml', '/sitemaps/es-1.xml', '/sitemaps/es'])(
    'has nothing at %s',
    async (address) => {
      await expect(routes.get(address)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    },
  );

  it('E-10 robots.txt names the index', async () => {
    const { headers, text } = await routes.get('/robots.txt');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${PUBLIC_URL}/sitemap.xml\n`);
  });
});

describe('a large sitemap', () => {
  it('E-10 is divided into files of 10,000 pages, each page once', async () => {
    const own = await openTestDatabase('migrated', []);
    await insertReferenceData(own.sql);
    const { id } = await insertPublishedPractice(own.sql);
    await copyPublishedPractice(own.sql, id, SITEMAP_SIZE);
    const large = openPublicRoutes(own.url, sitemapRoutes);
    const index = (await large.get('/sitemap.xml')).text;
    expect(await findXmlProblems(index, SITEMAP_INDEX_SCHEMA)).toEqual([]);
    expect(index.match(/<loc>.*?<\/loc>/gu)).toEqual([
      `<loc>${PUBLIC_URL}/sitemaps/en.xml</loc>`,
      `<loc>${PUBLIC_URL}/sitemaps/en-2.xml</loc>`,
    ]);
    const first = await large.get('/sitemaps/en.xml');
    const second = await pagesOf('/sitemaps/en-2.xml', large);
    const addresses = first.text.match(/<loc>.*?<\/loc>/gu) ?? [];
    expect([addresses.length, second.length]).toEqual([SITEMAP_SIZE, 1]);
    expect(new Set([...addresses, `<loc>${second[0]!.loc}</loc>`]).size).toBe(SITEMAP_SIZE + 1);
    await large.close();
    await own.close();
  }, 120_000);

  it.each([
    ['sv.xml', { locale: 'sv', page: 1 }],
    ['sv-2.xml', { locale: 'sv', page: 2 }],
    ['pt-BR-12.xml', { locale: 'pt-BR', page: 12 }],
  ])('names a file %s', (name, file) => {
    expect(readSitemapFileName(name)).toEqual(file);
    expect(sitemapFileName(file)).toBe(name);
  });

  it.each(['sv-0.xml', 'sv-1.xml', 'sv-02.xml', 'sv', '../sv.xml', 'sv-9999999.xml'])(
    'knows no file %s',
    (name) => {
      expect(readSitemapFileName(name)).toBeNull();
    },
  );
});
