import { Readable } from 'node:stream';
import {
  ErrorLevel,
  SitemapIndexStream,
  SitemapStream,
  streamToPromise,
  type IndexItem,
} from 'sitemap';
import { addresses, type SitemapEntry } from '../../delivery/index.ts';

/** Where the pages lie, and what `x-default` leads to. */
export interface SitemapSite {
  readonly publicUrl: string;
  /** Language of the file. */
  readonly locale: string;
  /** Language for readers of any other one. */
  readonly defaultLocale: string;
}

const ONLY_XHTML = { news: false, video: false, image: false, xhtml: true };

/**
 * Writes one file of a sitemap: each page with its editions in other languages.
 * @param entries at least one, as the protocol wants it
 */
export async function writeSitemap(
  entries: readonly SitemapEntry[],
  site: SitemapSite,
): Promise<string> {
  const stream = new SitemapStream({ level: ErrorLevel.THROW, xmlns: ONLY_XHTML });
  const items = entries.map((entry) => itemOf(entry, site));
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString('utf8');
}

/** Writes the list of files. @param items at least one */
export async function writeSitemapIndex(items: readonly IndexItem[]): Promise<string> {
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString('utf8');
}

function itemOf(entry: SitemapEntry, { publicUrl, locale, defaultLocale }: SitemapSite) {
  const links = entry.editions.map((edition) => ({
    lang: edition.locale,
    url: addresses.page(publicUrl, edition.locale, edition.slug),
  }));
  const urlIn = (code: string) => links.find(({ lang }) => lang === code)?.url;
  const fallback = urlIn(defaultLocale) ?? urlIn(entry.sourceLocale) ?? links[0]?.url;
  return {
    url: addresses.page(publicUrl, locale, entry.slug),
    lastmod: entry.publishedAt,
    links: fallback === undefined ? links : [...links, { lang: 'x-default', url: fallback }],
  };
}
