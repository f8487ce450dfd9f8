import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { UnknownValues } from './practice-row.ts';
import { textSql } from './reference-text-sql.ts';

/** Which observations are meant; null does not filter. */
export interface ObservationFilter {
  /** Language of the labels. */
  readonly locale: string;
  /** Codes of indicators. */
  readonly indicators: readonly string[] | null;
  /** Codes of regions: observations about their own units and the units that stand for them. */
  readonly regions: readonly string[] | null;
  /** Years, both included; a reason that holds for every year is always there. */
  readonly from: string | null;
  readonly to: string | null;
}

/** An observation with everything that is known about it. */
export interface StreamedObservation {
  readonly indicator: string;
  readonly indicatorLabel: string;
  readonly unit: string;
  readonly nutsCode: string;
  /** Name in Latin letters; null: the unit is in no list of ours. */
  readonly nutsName: string | null;
  readonly nutsLevel: number | null;
  /** ISO 3166-1; null as above. */
  readonly country: string | null;
  /** Codes of the regions whose own unit it is. */
  readonly regions: readonly string[];
  /** Codes of the regions that it only stands for. */
  readonly proxyFor: readonly string[];
  /** Year; null: the reason holds for every year. */
  readonly period: string | null;
  /** In `unit`; null: not available, for the reason beside it. */
  readonly value: number | null;
  readonly notAvailableReason: string | null;
  readonly flag: string | null;
  readonly coverage: string | null;
  readonly datasetCode: string | null;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly sourceUpdatedAt: Date | null;
  readonly retrievedAt: Date;
}

/** Some observations of a stream, and the publication version at which it reads. */
export interface ObservationBatch {
  readonly publicationVersion: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Empty only when there are none at all. */
  readonly observations: readonly StreamedObservation[];
}

interface Found extends Omit<StreamedObservation, 'indicator'> {
  readonly publicationVersion: string;
  readonly changedAt: Date;
  readonly indicator: string | null;
}

const BATCH = 1_000;

const UNITS = `
  SELECT r.nuts_code,
    coalesce(array_agg(DISTINCT g.code) FILTER (WHERE NOT r.is_statistics_proxy), '{}') AS regions,
    coalesce(array_agg(DISTINCT g.code) FILTER (WHERE r.is_statistics_proxy), '{}') AS proxy_for
  FROM delivery.region_nuts_unit r JOIN delivery.region g ON g.id = r.region_id
  GROUP BY r.nuts_code`;

const NAMES = `
  SELECT DISTINCT ON (code) code, name_latin, level, country FROM delivery.nuts_unit
  ORDER BY code, nuts_version DESC`;

const OBSERVATIONS = `
  SELECT s.publication_version AS "publicationVersion", s.changed_at AS "changedAt", o.*
  FROM delivery.state s
  LEFT JOIN (
    SELECT i.code AS indicator, i.label AS "indicatorLabel", i.unit, o.nuts_code AS "nutsCode",
      n.name_latin AS "nutsName", n.level AS "nutsLevel", n.country,
      coalesce(u.regions, '{}') AS regions, coalesce(u.proxy_for, '{}') AS "proxyFor",
      o.period, o.value::float8 AS value, o.not_available_reason AS "notAvailableReason", o.flag,
      o.coverage, o.dataset_code AS "datasetCode", o.source_name AS "sourceName",
      o.source_url AS "sourceUrl", o.source_updated_at AS "sourceUpdatedAt",
      o.retrieved_at AS "retrievedAt", i.position
    FROM (SELECT i.*, coalesce(${textSql('INDICATOR', 'i.id', 'label', '$1::text')}, i.code) AS label
      FROM delivery.indicator i OFFSET 0) AS i
    JOIN delivery.observation o ON o.indicator_id = i.id
    LEFT JOIN (${UNITS}) AS u ON u.nuts_code = o.nuts_code
    LEFT JOIN (${NAMES}) AS n ON n.code = o.nuts_code
    WHERE ($2::text[] IS NULL OR i.code = ANY ($2))
      AND ($3::text[] IS NULL OR u.regions || u.proxy_for && $3)
      AND ($4::text IS NULL OR o.period IS NULL OR o.period >= $4)
      AND ($5::text IS NULL OR o.period IS NULL OR o.period <= $5)) AS o ON true
  ORDER BY o.position, o.indicator, o."nutsCode", o.period NULLS FIRST`;

/** Reads observations batch by batch at one moment, by indicator, unit and year. There is always a first batch. */
export async function* streamObservations(
  reader: PublicReader,
  filter: ObservationFilter,
): AsyncGenerator<ObservationBatch, void, undefined> {
  const { locale, indicators, regions, from, to } = filter;
  const parameters = [locale, indicators, regions, from, to];
  const batches = reader.stream<Found>('stream_observations', OBSERVATIONS, parameters, BATCH);
  for await (const rows of batches) {
    const [first] = rows;
    if (first === undefined) continue;
    yield {
      publicationVersion: Number(first.publicationVersion),
      changedAt: first.changedAt.toISOString(),
      observations: rows.flatMap(({ indicator, ...rest }) =>
        indicator === null ? [] : [{ ...rest, indicator }],
      ),
    };
  }
}

const UNKNOWN = `
  SELECT jsonb_build_object(
    'locale', ARRAY(SELECT $1::text WHERE NOT EXISTS (
      SELECT FROM delivery.locale l WHERE l.code = $1 AND 'CONTENT' = ANY (l.enabled_for))),
    'indicator', ARRAY(SELECT code FROM unnest($2::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.indicator i WHERE i.code = code.code)),
    'region', ARRAY(SELECT code FROM unnest($3::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.region r WHERE r.code = code.code))) AS unknown`;

/** What a filter names and the data does not have. */
export async function findUnknownOfObservations(
  reader: PublicReader,
  { locale, indicators, regions }: ObservationFilter,
): Promise<UnknownValues> {
  const parameters = [locale, indicators, regions];
  const [row] = await reader.query<{ unknown: UnknownValues }>(
    'observations_unknown',
    UNKNOWN,
    parameters,
  );
  return row?.unknown ?? {};
}

const YEARS = `
  SELECT min(o.period) AS first, max(o.period) AS last
  FROM delivery.observation o WHERE o.value IS NOT NULL`;

/** The first and the last year with a figure; null: there is none. */
export async function findObservedYears(
  reader: PublicReader,
): Promise<{ readonly first: string; readonly last: string } | null> {
  const [row] = await reader.query<{ first: string | null; last: string | null }>(
    'observed_years',
    YEARS,
    [],
  );
  if (row === undefined || row.first === null || row.last === null) return null;
  return { first: row.first, last: row.last };
}
