import { harvest } from '../../delivery/index.ts';
import { edgeError } from '../../platform/graphql/edge-error.ts';
import type {
  PublicRoute,
  PublicRouteAnswer,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import { contentLocales } from '../params/content-locale.ts';
import { readSitemapFileName, SITEMAP_SIZE, sitemapFileName } from './sitemap-file.ts';
import { writeSitemap, writeSitemapIndex } from './write-sitemap.ts';

/** What search engines read. */
export const sitemapRoutes: readonly PublicRoute[] = [
  { path: '/robots.txt', answer: answerRobots },
  { path: '/sitemap.xml', answer: answerIndex },
  { path: '/sitemaps/:file', answer: answerFile },
];

const XML_TYPE = 'application/xml; charset=utf-8';

async function answerRobots(
  _request: PublicRouteRequest,
  { publicUrl }: PublicServices,
): Promise<PublicRouteAnswer> {
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''];
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: lines.join('\n'),
    tags: [],
  };
}

async function answerIndex(
  _request: PublicRouteRequest,
  { reader, publicUrl }: PublicServices,
): Promise<PublicRouteAnswer> {
  const pages = await harvest.sitemapPages(reader, SITEMAP_SIZE);
  // A list of no files is not allowed, and nothing is published yet.
  if (pages.length === 0) throw edgeError('NOT_FOUND');
  const items = pages.map((page) => ({
    url: `${publicUrl}/sitemaps/${sitemapFileName(page)}`,
    lastmod: page.changedAt,
  }));
  return xmlAnswer(await writeSitemapIndex(items));
}

async function answerFile(
  { params }: PublicRouteRequest,
  services: PublicServices,
): Promise<PublicRouteAnswer> {
  const file = readSitemapFileName(params['file'] ?? '');
  if (file === null) throw edgeError('NOT_FOUND');
  const entries = await harvest.sitemapEntries(services.reader, file, SITEMAP_SIZE);
  if (entries.length === 0) throw edgeError('NOT_FOUND');
  const locales = await contentLocales(services);
  const defaultLocale = locales.find(({ isDefault }) => isDefault)?.code ?? file.locale;
  const { publicUrl } = services;
  return xmlAnswer(await writeSitemap(entries, { publicUrl, locale: file.locale, defaultLocale }));
}

function xmlAnswer(body: string): PublicRouteAnswer {
  return { status: 200, headers: { 'content-type': XML_TYPE }, body, tags: ['practices'] };
}
