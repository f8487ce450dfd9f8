import { EARTH_RADIUS_KM } from '../domain/map-geometry.ts';
import { firstMonth, lastMonth, type PracticeFilter } from '../domain/practice-filter.ts';
import { searchParameter } from '../domain/search-parameter.ts';
import { readingParameters, UNKNOWN_LOCALES, type Reading } from './reading-sql.ts';

/** Which practices are meant, and in which language they are read. */
export interface Selection extends Reading {
  /** As people type it; null: no search. */
  readonly search: string | null;
  readonly filter: PracticeFilter;
}

/** Number of the first parameter after those of a selection. */
export const AFTER_SELECTION = 21;

/** The parameters `$1` to `$20` of a selection. */
export function selectionParameters(selection: Selection): readonly unknown[] {
  const { filter } = selection;
  const { bbox, near } = filter;
  const { from = null, to = null } = filter.period ?? {};
  return [
    ...readingParameters(selection),
    selection.search === null ? null : searchParameterOf(selection, selection.search),
    listOrNull(filter.countries),
    listOrNull(filter.regions),
    listOrNull(filter.authorityRoles),
    listOrNull(filter.authorityModes),
    listOrNull(filter.policyAreas),
    listOrNull(filter.targetGroups),
    listOrNull(filter.aspects),
    listOrNull(filter.criteria),
    filter.minRating,
    listOrNull(filter.statuses),
    listOrNull(filter.outcomes),
    from === null ? null : firstMonth(from),
    to === null ? null : lastMonth(to),
    listOrNull(filter.languages),
    bbox === null ? null : [bbox.west, bbox.south, bbox.east, bbox.north],
    near === null ? null : [near.longitude, near.latitude, near.radiusKm],
  ];
}

function searchParameterOf({ locale, fallback }: Reading, search: string): string {
  return searchParameter(search, locale, fallback.mode !== 'CHAIN');
}

function listOrNull(values: readonly string[] | null): readonly string[] | null {
  return values === null || values.length === 0 ? null : values;
}

/** The first month of a row `p`; null: unknown. */
export const PERIOD_BEGINS = `
  coalesce(CASE length(p.period_start) WHEN 4 THEN p.period_start || '-01' ELSE p.period_start END,
    CASE length(p.period_end) WHEN 4 THEN p.period_end || '-01' ELSE p.period_end END)`;
/** The last one: a practice that is going on has no end; one with nothing but a beginning counts for that time. */
export const PERIOD_ENDS = `
  coalesce(CASE length(p.period_end) WHEN 4 THEN p.period_end || '-12' ELSE p.period_end END,
    CASE p.status WHEN 'ONGOING' THEN '9999-12' END,
    CASE length(p.period_start) WHEN 4 THEN p.period_start || '-12' ELSE p.period_start END)`;

/** Terms and all terms below them. @param codesSql the terms, as text[] */
function narrowerSql(taxonomy: string, codesSql: string): string {
  return `ARRAY(
    WITH RECURSIVE chosen (id, code) AS (
      SELECT t.id, t.code FROM delivery.term t
      WHERE t.taxonomy = '${taxonomy}' AND t.code = ANY (${codesSql}::text[])
      UNION SELECT t.id, t.code FROM delivery.term t JOIN chosen ON t.parent_id = chosen.id)
    SELECT code FROM chosen)`;
}

/** The box as `$19`: west, south, east, north. */
const IN_BOX = `
  p.latitude BETWEEN ($19)[2] AND ($19)[4]
  AND CASE WHEN ($19)[1] <= ($19)[3] THEN p.longitude BETWEEN ($19)[1] AND ($19)[3]
    ELSE p.longitude >= ($19)[1] OR p.longitude <= ($19)[3] END`;

/** The circle as `$20`: longitude, latitude, kilometres; the same formula as `distanceKm`. */
const IN_CIRCLE = `
  2 * ${EARTH_RADIUS_KM}::float8 * asin(least(1::float8, sqrt(
    power(sin(radians(p.latitude - ($20)[2]) / 2), 2)
    + cos(radians(($20)[2])) * cos(radians(p.latitude))
      * power(sin(radians(p.longitude - ($20)[1]) / 2), 2)))) <= ($20)[3]`;

/** One condition on a row `p` for each field of the filter; a null parameter filters nothing. */
export const FILTER_CONDITIONS: Readonly<Record<keyof PracticeFilter, string>> = {
  countries: `($5::text[] IS NULL OR p.countries && $5)`,
  regions: `($6::text[] IS NULL OR p.regions && $6)`,
  authorityRoles: `($7::text[] IS NULL OR p.authority_role = ANY ($7))`,
  authorityModes: `($8::text[] IS NULL OR p.authority_mode = ANY ($8))`,
  policyAreas: `($9::text[] IS NULL OR p.policy_areas && ${narrowerSql('POLICY_AREA', '$9')})`,
  targetGroups: `($10::text[] IS NULL OR p.target_groups && ${narrowerSql('TARGET_GROUP', '$10')})`,
  aspects: `($11::text[] IS NULL OR p.aspects && $11)`,
  criteria: `($12::text[] IS NULL OR p.criteria && $12)`,
  minRating: `($13::integer IS NULL OR p.best_rating >= $13)`,
  statuses: `($14::text[] IS NULL OR p.status = ANY ($14))`,
  outcomes: `($15::text[] IS NULL OR coalesce(p.outcome, 'UNKNOWN') = ANY ($15))`,
  period: `($16::text IS NULL OR ${PERIOD_ENDS} COLLATE "C" >= $16)
    AND ($17::text IS NULL OR ${PERIOD_BEGINS} COLLATE "C" <= $17)`,
  languages: `($18::text[] IS NULL OR p.languages && $18)`,
  bbox: `($19::float8[] IS NULL OR (${IN_BOX}))`,
  near: `($20::float8[] IS NULL OR ${IN_CIRCLE})`,
};

/** Every condition of the filter. */
export const WHOLE_FILTER = Object.values(FILTER_CONDITIONS).join('\n  AND ');

/**
 * The search rows that match, as `asked` beside a row `p`: in each language that is read (`$2`), what `$4`
 * asks (`searchParameter`). The same function of the database answers every statement that searches.
 */
export const SEARCH_QUERY = `
  JOIN (
    SELECT s.locale, s.practice_id, s.head, q.literal, q.concepts
    FROM unnest($2::text[]) AS reading (locale)
      CROSS JOIN LATERAL delivery.search_query(reading.locale, $4::jsonb) AS q
      JOIN delivery.practice_search s ON s.search @@ q.match) AS asked
    ON asked.locale = p.locale AND asked.practice_id = p.practice_id`;

/** The condition that a row `p` beside {@link SEARCH_QUERY} is found. */
export const IS_FOUND = 'asked.practice_id IS NOT NULL';

/** What a selection names and the reference data does not have, as the JSON of `UnknownValues`. */
export const UNKNOWN_VALUES = `
  jsonb_build_object(
    'locale', ${UNKNOWN_LOCALES},
    'filter.regions', ARRAY(SELECT code FROM unnest($6::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.region r WHERE r.code = code.code)),
    'filter.policyAreas', ARRAY(SELECT code FROM unnest($9::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.term t
        WHERE t.taxonomy = 'POLICY_AREA' AND t.code = code.code)),
    'filter.targetGroups', ARRAY(SELECT code FROM unnest($10::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.term t
        WHERE t.taxonomy = 'TARGET_GROUP' AND t.code = code.code)),
    'filter.languages', ARRAY(SELECT code FROM unnest($18::text[]) AS code
      WHERE NOT EXISTS (SELECT FROM delivery.locale l WHERE l.code = code.code)))`;
