import type { PublicReader } from '../../platform/db/public-reader.ts';
import {
  FACET_NAMES,
  FILTER_OF_FACET,
  ROLLED_UP,
  TAXONOMY_OF_FACET,
  type FacetCount,
  type FacetName,
} from '../domain/facet.ts';
import type { PracticeFilter } from '../domain/practice-filter.ts';
import { READING_CONDITIONS, readingMode, type ReadingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  FILTER_CONDITIONS,
  PERIOD_BEGINS,
  PERIOD_ENDS,
  IS_FOUND,
  SEARCH_QUERY,
  selectionParameters,
  type Selection,
} from './selection-sql.ts';
import { textSql } from './reference-text-sql.ts';

/**
 * Counts the practices of a selection by each value of the facets, in one statement. The counts of a
 * facet leave its own selection aside; selected values are listed even when no practice has them.
 * @param scope code of a region that narrows the selection; null: the whole selection
 */
export async function countFacets(
  reader: PublicReader,
  selection: Selection,
  names: readonly FacetName[],
  scope: string | null,
): Promise<readonly FacetCount[]> {
  const mode = readingMode(selection);
  const isSearch = selection.search !== null;
  const name = `facets_${mode}_${isSearch ? 'found' : 'all'}`;
  const parameters = [...selectionParameters(selection), names, scope];
  return reader.query<FacetCount>(name, facetsSql(mode, isSearch), parameters);
}

const NAMES = `$${AFTER_SELECTION}::text[]`;
const SCOPE = `$${AFTER_SELECTION + 1}::text`;
const FILTER_FIELDS = Object.keys(FILTER_CONDITIONS) as readonly (keyof PracticeFilter)[];

/** A facet whose values lie in the rows; a period is counted by years. */
type ValueFacet = Exclude<FacetName, 'PERIOD'>;

/** Where the values of a facet lie in a row: a list, or one value. */
const VALUES: Readonly<Record<ValueFacet, string>> = {
  COUNTRY: 'm.countries',
  REGION: 'm.regions',
  AUTHORITY_ROLE: 'ARRAY[m.authority_role]',
  AUTHORITY_MODE: 'ARRAY[m.authority_mode]',
  POLICY_AREA: 'm.policy_areas',
  TARGET_GROUP: 'm.target_groups',
  ASPECT: 'm.aspects',
  CRITERION: 'm.criteria',
  STATUS: 'ARRAY[m.status]',
  OUTCOME: `ARRAY[coalesce(m.outcome, 'UNKNOWN')]`,
  LANGUAGE: 'm.languages',
};

/** The parameter with the selected values of a facet; see `selectionParameters`. */
const SELECTED: Readonly<Record<ValueFacet, string>> = {
  COUNTRY: '$5',
  REGION: '$6',
  AUTHORITY_ROLE: '$7',
  AUTHORITY_MODE: '$8',
  POLICY_AREA: '$9',
  TARGET_GROUP: '$10',
  ASPECT: '$11',
  CRITERION: '$12',
  STATUS: '$14',
  OUTCOME: '$15',
  LANGUAGE: '$18',
};

function facetSql(name: FacetName): string {
  if (name === 'PERIOD') return yearsSql();
  const nameSql = `'${name}'`;
  const rowsSql = `
    SELECT m.practice_id, value FROM matching m CROSS JOIN unnest(${VALUES[name]}) AS value
    WHERE ${nameSql} = ANY (${NAMES}) AND ${othersSql(name)}`;
  const valuesSql = ROLLED_UP.includes(name) ? rolledUpSql(name, rowsSql) : rowsSql;
  return `
    SELECT ${nameSql} AS facet, value, 1 AS counted FROM (${valuesSql}) AS counted
    UNION ALL
    SELECT ${nameSql}, value, 0 FROM unnest(${SELECTED[name]}::text[]) AS value
    WHERE ${nameSql} = ANY (${NAMES})`;
}

/** The condition that a row meets every field of the filter but that of the facet. */
function othersSql(name: FacetName): string {
  return FILTER_FIELDS.filter((field) => field !== FILTER_OF_FACET[name])
    .map((field) => `m."meets ${field}"`)
    .join(' AND ');
}

/** A practice counts once for each of its terms and each term above one of them. */
function rolledUpSql(name: FacetName, rowsSql: string): string {
  const taxonomySql = `'${TAXONOMY_OF_FACET[name]}'`;
  return `
    SELECT DISTINCT v.practice_id, coalesce(w.wider, v.value) AS value
    FROM (${rowsSql}) AS v
    LEFT JOIN wider w ON w.taxonomy = ${taxonomySql} AND w.code = v.value`;
}

/** Years that some practice names as its begin or end, and who ran in some month of them. */
function yearsSql(): string {
  return `
    SELECT 'PERIOD' AS facet, stated.year AS value, ran.counted
    FROM (
      SELECT DISTINCT left(month, 4) AS year
      FROM delivery.practice_facet f CROSS JOIN unnest(ARRAY[f.period_start, f.period_end]) AS month
      WHERE f.removed_because IS NULL AND month IS NOT NULL
        AND 'PERIOD' = ANY (${NAMES})) AS stated
    JOIN (
      SELECT m.begins, m.ends, count(*) AS counted FROM matching m
      WHERE 'PERIOD' = ANY (${NAMES}) AND ${othersSql('PERIOD')}
      GROUP BY m.begins, m.ends) AS ran
      ON ran.begins COLLATE "C" <= stated.year || '-12'
      AND ran.ends COLLATE "C" >= stated.year || '-01'`;
}

const TAXONOMIES = `(VALUES ${Object.entries(TAXONOMY_OF_FACET)
  .map(([facet, taxonomy]) => `('${facet}', '${taxonomy}')`)
  .join(', ')})`;

const LABEL = `
  CASE WHEN c.facet = 'REGION'
    THEN (SELECT ${textSql('REGION', 'g.id', 'name', '$1')} FROM delivery.region g WHERE g.code = c.value)
    ELSE (SELECT ${textSql('TERM', 't.id', 'label', '$1')}
      FROM delivery.term t JOIN ${TAXONOMIES} AS x (facet, taxonomy) ON x.taxonomy = t.taxonomy
      WHERE x.facet = c.facet AND t.code IN (c.value, lower(c.value)) LIMIT 1) END AS label`;

const ROLLED_UP_FACETS = ROLLED_UP.map((name) => `'${name}'`).join(', ');
const ROLLED_UP_TAXONOMIES = ROLLED_UP.map((name) => `'${TAXONOMY_OF_FACET[name]}'`).join(', ');

/** Each term with itself and every term above it. */
const WIDER = `
  wider (taxonomy, code, wider, above) AS (
    SELECT t.taxonomy, t.code, t.code, t.parent_id FROM delivery.term t
    WHERE t.taxonomy IN (${ROLLED_UP_TAXONOMIES})
    UNION SELECT w.taxonomy, w.code, t.code, t.parent_id
    FROM wider w JOIN delivery.term t ON t.id = w.above)`;

const PARENT = `
  CASE WHEN c.facet IN (${ROLLED_UP_FACETS}) THEN (
    SELECT above.code FROM delivery.term t
    JOIN ${TAXONOMIES} AS x (facet, taxonomy) ON x.taxonomy = t.taxonomy
    JOIN delivery.term above ON above.id = t.parent_id
    WHERE x.facet = c.facet AND t.code = c.value) END AS parent`;

function facetsSql(mode: ReadingMode, isSearch: boolean): string {
  const searchSql = isSearch ? SEARCH_QUERY : '';
  const foundSql = isSearch ? IS_FOUND : '$4::text IS NULL';
  const flagsSql = FILTER_FIELDS.map((field) => `${FILTER_CONDITIONS[field]} AS "meets ${field}"`);
  const valuesSql = FACET_NAMES.map(facetSql).join(' UNION ALL ');
  return `
    WITH RECURSIVE ${WIDER},
    matching AS MATERIALIZED (
      SELECT p.practice_id, p.countries, p.regions, p.authority_role, p.authority_mode,
        p.policy_areas, p.target_groups, p.aspects, p.criteria, p.status, p.outcome, p.languages,
        ${PERIOD_BEGINS} AS begins, ${PERIOD_ENDS} AS ends, ${flagsSql.join(', ')}
      FROM delivery.practice p ${searchSql}
      WHERE ${READING_CONDITIONS[mode]} AND ${foundSql}
        AND (${SCOPE} IS NULL OR ${SCOPE} = ANY (p.regions))),
    counts AS (
      SELECT facet, value, sum(counted)::integer AS count FROM (${valuesSql}) AS found
      GROUP BY facet, value)
    SELECT c.facet, c.value, c.count, ${PARENT}, ${LABEL} FROM counts c`;
}
