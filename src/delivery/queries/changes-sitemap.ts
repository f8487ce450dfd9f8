import type { PublicReader } from '../../platform/db/public-reader.ts';

/** A part of the list of pages in a language. */
export interface SitemapPage {
  readonly locale: string;
  /** From 1. */
  readonly page: number;
  /** Newest publication in it; ISO 8601, UTC. */
  readonly changedAt: string;
}

/** A page of a published edition. */
export interface SitemapEntry {
  readonly slug: string;
  /** When the edition was published; ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly sourceLocale: string;
  /** Every edition that can be read, this one included, by locale. */
  readonly editions: readonly { readonly locale: string; readonly slug: string }[];
}

const OWN = `
  FROM delivery.practice p JOIN delivery.practice_facet f ON f.practice_id = p.practice_id
  WHERE p.content_locale = p.locale AND f.removed_because IS NULL`;

const PAGES = `
  SELECT own.locale, own.page,
    to_char(max(own.published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt"
  FROM (
    SELECT p.locale, p.published_at,
      1 + (row_number() OVER (PARTITION BY p.locale ORDER BY f.ordinal) - 1)::integer / $1::integer
        AS page
    ${OWN}) AS own
  GROUP BY own.locale, own.page ORDER BY own.locale, own.page`;

/** The parts that the published editions make, by language. @param size editions of a part */
export function listSitemapPages(
  reader: PublicReader,
  size: number,
): Promise<readonly SitemapPage[]> {
  return reader.query<SitemapPage>('sitemap_pages', PAGES, [size]);
}

const ENTRIES = `
  SELECT own.slug, own.source_locale AS "sourceLocale",
    to_char(own.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
    (SELECT json_agg(json_build_object('locale', o.locale, 'slug', o.slug) ORDER BY o.locale)
     FROM delivery.practice o
     WHERE o.practice_id = own.practice_id AND o.locale = ANY (own.languages)
       AND o.content_locale = o.locale) AS editions
  FROM (
    SELECT p.practice_id, p.slug, p.source_locale, p.published_at, f.languages
    ${OWN} AND p.locale = $1::text
    ORDER BY f.ordinal LIMIT $2::integer OFFSET $3::integer) AS own`;

/** One part of the published editions in a language; empty when there is no such part. */
export function listSitemapEntries(
  reader: PublicReader,
  { locale, page }: { readonly locale: string; readonly page: number },
  size: number,
): Promise<readonly SitemapEntry[]> {
  const parameters = [locale, size, (page - 1) * size];
  return reader.query<SitemapEntry>('sitemap_entries', ENTRIES, parameters);
}
