import { makePage, type Page, type PageRequest } from '../../kernel/page.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import { textsSql, type ReferenceTexts } from './reference-text-sql.ts';

/** A region in a language. */
export interface RegionRow {
  readonly id: string;
  readonly locale: string;
  readonly code: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly nativeName: string;
  readonly website: string | null;
  readonly mipexUrl: string | null;
  readonly isMipexMember: boolean;
  /** WGS 84, degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly texts: ReferenceTexts;
}

/** Which regions are meant; null does not filter. */
export interface RegionFilter {
  readonly countries: readonly string[] | null;
  readonly isMipexMember: boolean | null;
}

const COLUMNS = `
  g.id, asked.locale, g.code, g.country, g.native_name AS "nativeName", g.website,
  g.mipex_url AS "mipexUrl", g.is_mipex_member AS "isMipexMember", g.longitude, g.latitude,
  ARRAY[g.west, g.south, g.east, g.north] AS box,
  ${textsSql('REGION', 'g.id', 'asked.locale')} AS texts`;

const BY_CODE = `
  SELECT ${COLUMNS}
  FROM unnest($1::text[], $2::text[]) AS asked (locale, code)
  JOIN delivery.region g ON g.code = asked.code`;

/** Reads the regions with these codes that exist, each in its language, in any order. */
export function findRegions(
  reader: PublicReader,
  keys: readonly { readonly locale: string; readonly code: string }[],
): Promise<readonly RegionRow[]> {
  const parameters = [keys.map(({ locale }) => locale), keys.map(({ code }) => code)];
  return reader.query<RegionRow>('regions_by_code', BY_CODE, parameters);
}

const BY_ID = `
  SELECT ${COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) JOIN delivery.region g ON g.id = ANY ($2::uuid[])`;

/** Reads the regions with these ids that exist, in any order. */
export function findRegionsById(
  reader: PublicReader,
  ids: readonly string[],
  locale: string,
): Promise<readonly RegionRow[]> {
  return reader.query<RegionRow>('regions_by_id', BY_ID, [locale, ids]);
}

const BY_ANY_CODE = `
  SELECT ${COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) CROSS JOIN delivery.region g
  WHERE g.code = $2::text OR EXISTS (
    SELECT FROM delivery.region_nuts_unit u
    WHERE u.region_id = g.id AND u.nuts_code = $2::text AND NOT u.is_statistics_proxy)
  ORDER BY g.code = $2::text DESC, g.code LIMIT 1`;

/** Finds the region that has this code, or this NUTS unit of its own (a proxy does not count). */
export async function findRegion(
  reader: PublicReader,
  code: string,
  locale: string,
): Promise<RegionRow | null> {
  const [row] = await reader.query<RegionRow>('region_by_any_code', BY_ANY_CODE, [locale, code]);
  return row ?? null;
}

function pageSql(direction: PageRequest['direction']): string {
  const comparisonSql = direction === 'FORWARD' ? '>' : '<';
  const directionSql = direction === 'FORWARD' ? 'ASC' : 'DESC';
  return `
    SELECT ${COLUMNS}
    FROM (VALUES ($1::text)) AS asked (locale) CROSS JOIN delivery.region g
    WHERE ($2::text[] IS NULL OR g.country = ANY ($2))
      AND ($3::boolean IS NULL OR g.is_mipex_member = $3)
      AND ($4::text IS NULL OR g.code COLLATE "C" ${comparisonSql} $4)
    ORDER BY g.code COLLATE "C" ${directionSql} LIMIT $5::integer`;
}

const PAGES = { FORWARD: pageSql('FORWARD'), BACKWARD: pageSql('BACKWARD') };

/** A page of regions by code; the cursor holds the code alone. */
export async function listRegions(
  reader: PublicReader,
  filter: RegionFilter,
  locale: string,
  page: PageRequest,
): Promise<Page<RegionRow>> {
  const countries = filter.countries?.length === 0 ? null : filter.countries;
  const [after = null] = page.keys ?? [];
  const parameters = [locale, countries, filter.isMipexMember, after, page.size + 1];
  const name = `regions_${page.direction}`;
  const rows = await reader.query<RegionRow>(name, PAGES[page.direction], parameters);
  return makePage(rows, page, 'REGION_CODE', ({ code }) => [code]);
}

const COUNT = `
  SELECT count(*)::integer AS count FROM delivery.region g
  WHERE ($1::text[] IS NULL OR g.country = ANY ($1))
    AND ($2::boolean IS NULL OR g.is_mipex_member = $2)`;

/** Counts the regions of a filter. */
export async function countRegions(reader: PublicReader, filter: RegionFilter): Promise<number> {
  const countries = filter.countries?.length === 0 ? null : filter.countries;
  const parameters = [countries, filter.isMipexMember];
  const [row] = await reader.query<{ count: number }>('regions_count', COUNT, parameters);
  return row?.count ?? 0;
}
