/** Editions in one file; far below the 50,000 and 50 MB that the protocol allows. */
export const SITEMAP_SIZE = 10_000;

/** One file of the sitemap of a language. */
export interface SitemapFile {
  readonly locale: string;
  /** From 1. */
  readonly page: number;
}

const NAME = /^([a-z]{2,8}(?:-[A-Za-z]{2,8})?)(?:-([2-9]|[1-9]\d{1,5}))?\.xml$/u;

/** Name of a file: `sv.xml`, `sv-2.xml`. */
export function sitemapFileName({ locale, page }: SitemapFile): string {
  return page === 1 ? `${locale}.xml` : `${locale}-${page}.xml`;
}

/** Reads the name of a file; null: no such name. */
export function readSitemapFileName(name: string): SitemapFile | null {
  const [, locale, page = '1'] = NAME.exec(name) ?? [];
  return locale === undefined ? null : { locale, page: Number(page) };
}
