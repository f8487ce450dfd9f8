import { makePage, type Page, type PageRequest } from '../../kernel/page.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { BoundingBox } from '../domain/map-geometry.ts';
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
  /** Codes of regions or of their own NUTS units. */
  readonly codes: readonly string[] | null;
  /** A part of its name in any language. */
  readonly search: string | null;
  readonly hasPractices: boolean | null;
  /** Their own box has a part in this one. */
  readonly box: BoundingBox | null;
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

const ALL = `
  SELECT ${COLUMNS}
  FROM (VALUES ($1::text)) AS asked (locale) CROSS JOIN delivery.region g
  ORDER BY g.code COLLATE "C"`;

/** Reads every region, by code. */
export function listAllRegions(
  reader: PublicReader,
  locale: string,
): Promise<readonly RegionRow[]> {
  return reader.query<RegionRow>('regions_all', ALL, [locale]);
}

/** The condition of a filter, with the parameters `$1` to `$9`; a box may cross 180°. */
const MATCHES = `
  ($1::text[] IS NULL OR g.country = ANY ($1))
  AND ($2::boolean IS NULL OR g.is_mipex_member = $2)
  AND ($3::text[] IS NULL OR g.code = ANY ($3) OR EXISTS (
    SELECT FROM delivery.region_nuts_unit u
    WHERE u.region_id = g.id AND u.nuts_code = ANY ($3) AND NOT u.is_statistics_proxy))
  AND ($4::text IS NULL
    OR strpos(lower(unaccent(g.native_name)), lower(unaccent($4))) > 0
    OR EXISTS (
      SELECT FROM delivery.reference_text r
      WHERE r.subject_type = 'REGION' AND r.subject_id = g.id AND r.path = 'name'
        AND strpos(lower(unaccent(r.value #>> '{}')), lower(unaccent($4))) > 0))
  AND ($5::boolean IS NULL OR $5 = (g.code IN (
    SELECT unnest(f.regions) FROM delivery.practice_facet f)))
  AND ($6::float8 IS NULL OR (
    g.south <= $9::float8 AND g.north >= $7::float8
    AND CASE WHEN $6 <= $8::float8 THEN g.west <= $8 AND g.east >= $6
      ELSE g.east >= $6 OR g.west <= $8 END))`;

function filterParameters(filter: RegionFilter): readonly unknown[] {
  const listed = (values: readonly string[] | null) => (values?.length === 0 ? null : values);
  const { isMipexMember, search, hasPractices, box } = filter;
  return [
    ...[listed(filter.countries), isMipexMember, listed(filter.codes), search, hasPractices],
    ...[box?.west ?? null, box?.south ?? null, box?.east ?? null, box?.north ?? null],
  ];
}

function pageSql(direction: PageRequest['direction']): string {
  const comparisonSql = direction === 'FORWARD' ? '>' : '<';
  const directionSql = direction === 'FORWARD' ? 'ASC' : 'DESC';
  return `
    SELECT ${COLUMNS}
    FROM (VALUES ($10::text)) AS asked (locale) CROSS JOIN delivery.region g
    WHERE ${MATCHES} AND ($11::text IS NULL OR g.code COLLATE "C" ${comparisonSql} $11)
    ORDER BY g.code COLLATE "C" ${directionSql} LIMIT $12::integer`;
}

const PAGES = { FORWARD: pageSql('FORWARD'), BACKWARD: pageSql('BACKWARD') };

/** A page of regions by code; the cursor holds the code alone. */
export async function listRegions(
  reader: PublicReader,
  filter: RegionFilter,
  locale: string,
  page: PageRequest,
): Promise<Page<RegionRow>> {
  const [after = null] = page.keys ?? [];
  const parameters = [...filterParameters(filter), locale, after, page.size + 1];
  const name = `regions_${page.direction}`;
  const rows = await reader.query<RegionRow>(name, PAGES[page.direction], parameters);
  return makePage(rows, page, 'REGION_CODE', ({ code }) => [code]);
}

const COUNT = `
  SELECT count(*)::integer AS count FROM delivery.region g WHERE ${MATCHES}`;

/** Counts the regions of a filter. */
export async function countRegions(reader: PublicReader, filter: RegionFilter): Promise<number> {
  const parameters = filterParameters(filter);
  const [row] = await reader.query<{ count: number }>('regions_count', COUNT, parameters);
  return row?.count ?? 0;
}
