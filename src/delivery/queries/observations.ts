import type { PublicReader } from '../../platform/db/public-reader.ts';
import { textsSql, type ReferenceTexts } from './reference-text-sql.ts';

/** Something that is measured, in a language. */
export interface IndicatorRow {
  readonly id: string;
  readonly locale: string;
  readonly code: string;
  readonly unit: string;
  readonly datasetCode: string | null;
  readonly texts: ReferenceTexts;
}

const INDICATORS = `
  SELECT i.id, asked.locale, i.code, i.unit, i.dataset_code AS "datasetCode",
    ${textsSql('INDICATOR', 'i.id', 'asked.locale')} AS texts
  FROM unnest($1::text[]) AS asked (locale) CROSS JOIN delivery.indicator i
  ORDER BY i.position, i.code`;

/** Every indicator in each of the languages, in the order of the panel. */
export function listIndicators(
  reader: PublicReader,
  locales: readonly string[],
): Promise<readonly IndicatorRow[]> {
  return reader.query<IndicatorRow>('indicators', INDICATORS, [locales]);
}

/** A figure about a region, or why there is none. */
export interface ObservationRow {
  readonly regionId: string;
  readonly indicatorId: string;
  readonly nutsCode: string;
  /** The unit is not the region itself but stands for it. */
  readonly isProxy: boolean;
  /** Year; null only where there is no value. */
  readonly period: string | null;
  readonly value: number | null;
  readonly notAvailableReason: string | null;
  readonly flag: string | null;
  readonly coverage: string | null;
  readonly datasetCode: string | null;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  /** When the source last changed the dataset; null: not known. */
  readonly sourceUpdatedAt: Date | null;
  readonly retrievedAt: Date;
}

/**
 * A region's own unit counts when it is the only one of its NUTS version; several are parts of the
 * region, and figures of a part are not figures of the region.
 */
const OBSERVATIONS = `
  WITH own AS (
    SELECT region_id, nuts_code, nuts_version, is_statistics_proxy,
      count(*) FILTER (WHERE NOT is_statistics_proxy) OVER (PARTITION BY region_id, nuts_version) AS parts
    FROM delivery.region_nuts_unit WHERE region_id = ANY ($1::uuid[])),
  units AS (
    SELECT region_id, nuts_code, bool_and(is_statistics_proxy) AS is_proxy
    FROM own WHERE is_statistics_proxy OR parts = 1 GROUP BY region_id, nuts_code)
  SELECT u.region_id AS "regionId", o.indicator_id AS "indicatorId", o.nuts_code AS "nutsCode",
    u.is_proxy AS "isProxy", o.period, o.value::float8 AS value,
    o.not_available_reason AS "notAvailableReason", o.flag, o.coverage,
    o.dataset_code AS "datasetCode", o.source_name AS "sourceName", o.source_url AS "sourceUrl",
    o.source_updated_at AS "sourceUpdatedAt", o.retrieved_at AS "retrievedAt"
  FROM units u JOIN delivery.observation o ON o.nuts_code = u.nuts_code
  ORDER BY u.region_id, o.indicator_id, u.is_proxy, o.nuts_code, o.period NULLS FIRST`;

/** Every current observation about the regions, own units first, by unit and year. */
export function listObservations(
  reader: PublicReader,
  regionIds: readonly string[],
): Promise<readonly ObservationRow[]> {
  return reader.query<ObservationRow>('region_observations', OBSERVATIONS, [regionIds]);
}
