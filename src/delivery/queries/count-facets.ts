import type { PublicReader } from '../../platform/db/public-reader.ts';
import {
  FACET_NAMES,
  FILTER_OF_FACET,
  TAXONOMY_OF_FACET,
  type FacetCount,
  type FacetName,
} from '../domain/facet.ts';
import type { PracticeFilter } from '../domain/practice-filter.ts';
import { READING_CONDITIONS, readingMode, type ReadingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  FILTER_CONDITIONS,
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

/** Where the values of a facet lie in a row: a list, or one value. */
const VALUES: Readonly<Record<FacetName, string>> = {
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
const SELECTED: Readonly<Record<FacetName, string>> = {
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
  const nameSql = `'${name}'`;
  const otherFieldsSql = FILTER_FIELDS.filter((field) => field !== FILTER_OF_FACET[name])
    .map((field) => `m."meets ${field}"`)
    .join(' AND ');
  return `
    SELECT ${nameSql} AS facet, value, 1 AS counted
    FROM matching m CROSS JOIN unnest(${VALUES[name]}) AS value
    WHERE ${nameSql} = ANY (${NAMES}) AND ${otherFieldsSql}
    UNION ALL
    SELECT ${nameSql}, value, 0 FROM unnest(${SELECTED[name]}::text[]) AS value
    WHERE ${nameSql} = ANY (${NAMES})`;
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

function facetsSql(mode: ReadingMode, isSearch: boolean): string {
  const searchSql = isSearch ? SEARCH_QUERY : '';
  const foundSql = isSearch ? 'p.search @@ asked.query' : '$4::text IS NULL';
  const flagsSql = FILTER_FIELDS.map((field) => `${FILTER_CONDITIONS[field]} AS "meets ${field}"`);
  const valuesSql = FACET_NAMES.map(facetSql).join(' UNION ALL ');
  return `
    WITH matching AS MATERIALIZED (
      SELECT p.countries, p.regions, p.authority_role, p.authority_mode, p.policy_areas,
        p.target_groups, p.aspects, p.criteria, p.status, p.outcome, p.languages,
        ${flagsSql.join(', ')}
      FROM delivery.practice p ${searchSql}
      WHERE ${READING_CONDITIONS[mode]} AND ${foundSql}
        AND (${SCOPE} IS NULL OR ${SCOPE} = ANY (p.regions))),
    counts AS (
      SELECT facet, value, sum(counted)::integer AS count FROM (${valuesSql}) AS found
      GROUP BY facet, value)
    SELECT c.facet, c.value, c.count, ${LABEL} FROM counts c`;
}
