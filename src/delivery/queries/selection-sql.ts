import { firstMonth, lastMonth, type PracticeFilter } from '../domain/practice-filter.ts';
import { readingParameters, UNKNOWN_LOCALES, type Reading } from './reading-sql.ts';

/** Which practices are meant, and in which language they are read. */
export interface Selection extends Reading {
  /** As people type it; null: no search. */
  readonly search: string | null;
  readonly filter: PracticeFilter;
}

/** Number of the first parameter after those of a selection. */
export const AFTER_SELECTION = 19;

/** The parameters `$1` to `$18` of a selection. */
export function selectionParameters(selection: Selection): readonly unknown[] {
  const { filter } = selection;
  const { from = null, to = null } = filter.period ?? {};
  return [
    ...readingParameters(selection),
    selection.search,
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
  ];
}

function listOrNull(values: readonly string[] | null): readonly string[] | null {
  return values === null || values.length === 0 ? null : values;
}

const PERIOD_BEGINS = `
  coalesce(CASE length(p.period_start) WHEN 4 THEN p.period_start || '-01' ELSE p.period_start END,
    CASE length(p.period_end) WHEN 4 THEN p.period_end || '-01' ELSE p.period_end END)`;
/** A practice that is going on has no end; one with nothing but a beginning counts for that time. */
const PERIOD_ENDS = `
  coalesce(CASE length(p.period_end) WHEN 4 THEN p.period_end || '-12' ELSE p.period_end END,
    CASE p.status WHEN 'ONGOING' THEN '9999-12' END,
    CASE length(p.period_start) WHEN 4 THEN p.period_start || '-12' ELSE p.period_start END)`;

/** One condition on a row `p` for each field of the filter; a null parameter filters nothing. */
export const FILTER_CONDITIONS: Readonly<Record<keyof PracticeFilter, string>> = {
  countries: `($5::text[] IS NULL OR p.countries && $5)`,
  regions: `($6::text[] IS NULL OR p.regions && $6)`,
  authorityRoles: `($7::text[] IS NULL OR p.authority_role = ANY ($7))`,
  authorityModes: `($8::text[] IS NULL OR p.authority_mode = ANY ($8))`,
  policyAreas: `($9::text[] IS NULL OR p.policy_areas && $9)`,
  targetGroups: `($10::text[] IS NULL OR p.target_groups && $10)`,
  aspects: `($11::text[] IS NULL OR p.aspects && $11)`,
  criteria: `($12::text[] IS NULL OR p.criteria && $12)`,
  minRating: `($13::integer IS NULL OR p.best_rating >= $13)`,
  statuses: `($14::text[] IS NULL OR p.status = ANY ($14))`,
  outcomes: `($15::text[] IS NULL OR coalesce(p.outcome, 'UNKNOWN') = ANY ($15))`,
  period: `($16::text IS NULL OR ${PERIOD_ENDS} COLLATE "C" >= $16)
    AND ($17::text IS NULL OR ${PERIOD_BEGINS} COLLATE "C" <= $17)`,
  languages: `($18::text[] IS NULL OR p.languages && $18)`,
};

/** Every condition of the filter. */
export const WHOLE_FILTER = Object.values(FILTER_CONDITIONS).join('\n  AND ');

/**
 * The query of the search as the column `asked.query` beside a row `p`: in the configuration of the
 * row's locale, without accents, exactly as the column `search` was made.
 */
export const SEARCH_QUERY = `
  CROSS JOIN LATERAL (
    SELECT websearch_to_tsquery(l.search_configuration::regconfig, unaccent($4::text)) AS query
    FROM delivery.locale l WHERE l.code = p.locale) AS asked`;

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
