import type { PublicReader } from '../../platform/db/public-reader.ts';

/** A unit of the NUTS classification that belongs to a region, or stands for it in statistics. */
export interface NutsUnitRow {
  readonly regionId: string;
  readonly code: string;
  readonly nutsVersion: number;
  readonly level: number;
  readonly name: string;
  readonly isStatisticsProxy: boolean;
}

const NUTS_UNITS = `
  SELECT r.region_id AS "regionId", u.code, u.nuts_version AS "nutsVersion", u.level,
    u.name_latin AS name, r.is_statistics_proxy AS "isStatisticsProxy"
  FROM delivery.region_nuts_unit r
  JOIN delivery.nuts_unit u ON u.code = r.nuts_code AND u.nuts_version = r.nuts_version
  WHERE r.region_id = ANY ($1::uuid[])
  ORDER BY r.region_id, u.nuts_version, r.is_statistics_proxy, u.code`;

/** The units of the regions, by version, own units first. */
export function listNutsUnits(
  reader: PublicReader,
  regionIds: readonly string[],
): Promise<readonly NutsUnitRow[]> {
  return reader.query<NutsUnitRow>('region_nuts_units', NUTS_UNITS, [regionIds]);
}

/** A score of the Migrant Integration Policy Index for regions, 0–100. */
export interface MipexScoreRow {
  readonly regionId: string;
  readonly dimension: string;
  readonly wave: string;
  readonly year: number | null;
  readonly score: number;
  readonly sourceName: string;
}

const MIPEX_SCORES = `
  SELECT region_id AS "regionId", dimension, wave, year, score::float8 AS score,
    source_name AS "sourceName"
  FROM delivery.mipex_score WHERE region_id = ANY ($1::uuid[])
  ORDER BY region_id, dimension <> 'overall', dimension, year, wave`;

/** The known scores of the regions, the overall one first. */
export function listMipexScores(
  reader: PublicReader,
  regionIds: readonly string[],
): Promise<readonly MipexScoreRow[]> {
  return reader.query<MipexScoreRow>('region_mipex_scores', MIPEX_SCORES, [regionIds]);
}

/** Numbers of NUTS 3 units by type. */
export interface TypologyRow {
  readonly regionId: string;
  readonly urban: number;
  readonly intermediate: number;
  readonly rural: number;
}

const TYPOLOGIES = `
  SELECT r.region_id AS "regionId",
    count(*) FILTER (WHERE part.urban_rural = 'URBAN')::integer AS urban,
    count(*) FILTER (WHERE part.urban_rural = 'INTERMEDIATE')::integer AS intermediate,
    count(*) FILTER (WHERE part.urban_rural = 'RURAL')::integer AS rural
  FROM delivery.region_nuts_unit r
  JOIN delivery.nuts_unit part ON part.nuts_version = r.nuts_version AND part.level = 3
    AND starts_with(part.code, r.nuts_code) AND part.urban_rural IS NOT NULL
  WHERE r.region_id = ANY ($1::uuid[]) AND r.nuts_version = 2021 AND NOT r.is_statistics_proxy
  GROUP BY r.region_id`;

/** The distribution of the regions' NUTS 3 units of 2021; a region without a typed unit is left out. */
export function listTypologies(
  reader: PublicReader,
  regionIds: readonly string[],
): Promise<readonly TypologyRow[]> {
  return reader.query<TypologyRow>('region_typologies', TYPOLOGIES, [regionIds]);
}
