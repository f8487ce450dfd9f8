import type { AreaGeometry } from '../../kernel/polygon.ts';
import type { PublicReader } from '../../platform/db/public-reader.ts';

/** The shape of a NUTS unit that is a region, or a part of one. */
export interface RegionShapeRow {
  readonly regionId: string;
  readonly nutsCode: string;
  readonly nutsVersion: number;
  readonly geometry: AreaGeometry;
  /** Notice to show with it. */
  readonly attribution: string;
}

/** Half a region would be a wrong shape: the newest version counts in which every own unit has one. */
const REGION_SHAPES = `
  WITH own AS (
    SELECT r.region_id, r.nuts_code, r.nuts_version, b.geometry, b.attribution
    FROM delivery.region_nuts_unit r
    LEFT JOIN delivery.nuts_boundary b USING (nuts_code, nuts_version)
    WHERE r.region_id = ANY ($1::uuid[]) AND NOT r.is_statistics_proxy),
  complete AS (
    SELECT region_id, nuts_version FROM own
    GROUP BY region_id, nuts_version HAVING bool_and(geometry IS NOT NULL)),
  newest AS (
    SELECT region_id, max(nuts_version) AS nuts_version FROM complete GROUP BY region_id)
  SELECT own.region_id AS "regionId", own.nuts_code AS "nutsCode",
    own.nuts_version AS "nutsVersion", own.geometry, own.attribution
  FROM own JOIN newest USING (region_id, nuts_version)
  ORDER BY own.region_id, own.nuts_code`;

/** The shapes of the regions' own units; a region that cannot be drawn whole is left out. */
export function listRegionShapes(
  reader: PublicReader,
  regionIds: readonly string[],
): Promise<readonly RegionShapeRow[]> {
  return reader.query<RegionShapeRow>('region_shapes', REGION_SHAPES, [regionIds]);
}

/** The shape of a NUTS 2 unit. */
export interface NutsShapeRow {
  readonly nutsCode: string;
  readonly nutsVersion: number;
  /** ISO 3166-1, as far as there is a code. */
  readonly country: string;
  readonly nameLatin: string;
  readonly nameNative: string;
  readonly geometry: AreaGeometry;
  readonly attribution: string;
  /** Codes of the regions that are this unit, lie in it, or of which it is a part. */
  readonly regions: readonly string[];
}

const NUTS_SHAPES = `
  SELECT u.code AS "nutsCode", u.nuts_version AS "nutsVersion", u.country,
    u.name_latin AS "nameLatin", u.name_native AS "nameNative", b.geometry, b.attribution,
    touching.regions
  FROM delivery.nuts_boundary b
  JOIN delivery.nuts_unit u ON u.code = b.nuts_code AND u.nuts_version = b.nuts_version
  CROSS JOIN LATERAL (
    SELECT ARRAY(
      SELECT DISTINCT g.code COLLATE "C"
      FROM delivery.region_nuts_unit r JOIN delivery.region g ON g.id = r.region_id
      WHERE r.nuts_version = u.nuts_version AND NOT r.is_statistics_proxy
        AND (starts_with(u.code, r.nuts_code) OR starts_with(r.nuts_code, u.code))
      ORDER BY 1) AS regions) AS touching
  WHERE u.level = 2
    AND u.nuts_version = (
      SELECT max(newest.nuts_version) FROM delivery.nuts_boundary newest
      JOIN delivery.nuts_unit n ON n.code = newest.nuts_code
        AND n.nuts_version = newest.nuts_version AND n.level = 2)
    AND ($1::text[] IS NULL OR u.country = ANY ($1))
    AND ($2::text[] IS NULL OR touching.regions && $2)
  ORDER BY u.code COLLATE "C"`;

/**
 * The NUTS 2 units of the newest version that is drawn, by code.
 * @param countries null: all of them
 * @param regions codes of regions whose units are meant; null: all units
 */
export function listNutsShapes(
  reader: PublicReader,
  countries: readonly string[] | null,
  regions: readonly string[] | null,
): Promise<readonly NutsShapeRow[]> {
  return reader.query<NutsShapeRow>('nuts_shapes', NUTS_SHAPES, [countries, regions]);
}

/** How many published practices there are in a region or in a country. */
export interface PracticeCountRow {
  readonly kind: 'REGION' | 'COUNTRY';
  readonly code: string;
  readonly count: number;
}

const PRACTICE_COUNTS = `
  SELECT 'REGION' AS kind, region AS code, count(*)::integer AS count
  FROM delivery.practice_facet f CROSS JOIN unnest(f.regions) AS region
  WHERE $1::text = ANY (f.row_locales) GROUP BY region
  UNION ALL
  SELECT 'COUNTRY', country, count(*)::integer
  FROM delivery.practice_facet f CROSS JOIN unnest(f.countries) AS country
  WHERE $1::text = ANY (f.row_locales) GROUP BY country`;

/** Counts the practices that can be read in a language; what has none is left out. */
export function countPracticesByPlace(
  reader: PublicReader,
  locale: string,
): Promise<readonly PracticeCountRow[]> {
  return reader.query<PracticeCountRow>('practices_by_place', PRACTICE_COUNTS, [locale]);
}
