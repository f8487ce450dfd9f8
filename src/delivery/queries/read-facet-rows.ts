import type { PublicReader } from '../../platform/db/public-reader.ts';
import { TAXONOMY_OF_FACET } from '../domain/facet.ts';
import type { FacetRow } from '../domain/facet-columns.ts';
import type { VocabularyData } from '../domain/facet-vocabulary.ts';

/** A row with the publication version at which it changed last. */
export interface VersionedFacetRow extends FacetRow {
  readonly version: number;
}

/** The last row that was read; the next ones come after it. */
export interface FacetRowPlace {
  readonly version: number;
  readonly ordinal: number;
}

/** Rows that changed, and how things stand at the moment of the statement. */
export interface ChangedFacetRows {
  /** By version and ordinal. */
  readonly rows: readonly VersionedFacetRow[];
  readonly version: number;
  /** The reference data of the moment; null as long as more rows follow. */
  readonly vocabulary: VocabularyData | null;
}

/**
 * Reads some rows that changed after a place, tombstones included, and after the last of them the
 * reference data too. Who reads on until it comes has every row of one moment: versions are committed in
 * their order, and a row that changed meanwhile comes once more.
 * @param limit rows at a time, so that a long answer does not hold up everybody else
 */
export async function readChangedFacetRows(
  reader: PublicReader,
  after: FacetRowPlace,
  limit: number,
): Promise<ChangedFacetRows> {
  const parameters = [after.version, after.ordinal, limit];
  const [answer] = await reader.query<ChangedFacetRows>('facet_rows', CHANGED, parameters);
  return answer!;
}

const LIVE_ROWS = `
  (SELECT coalesce(json_agg(json_build_object('locale', l.locale, 'isOwn', l.locale = l.content,
     'publishedAt', (extract(epoch FROM l.published_at) * 1000000)::float8)), '[]')
   FROM unnest(f.row_locales, f.row_content_locales, f.row_published_at)
     AS l (locale, content, published_at))`;

const ROW = `
  json_build_object('version', f.version, 'ordinal', f.ordinal, 'practiceId', f.practice_id,
    'isLive', f.removed_because IS NULL, 'countries', f.countries, 'regions', f.regions,
    'authorityRole', f.authority_role, 'authorityMode', f.authority_mode,
    'policyAreas', f.policy_areas, 'targetGroups', f.target_groups, 'aspects', f.aspects,
    'criteria', f.criteria, 'bestRating', f.best_rating, 'status', f.status, 'outcome', f.outcome,
    'periodStart', f.period_start, 'periodEnd', f.period_end, 'languages', f.languages,
    'longitude', f.longitude, 'latitude', f.latitude, 'rows', ${LIVE_ROWS})`;

function labelsSql(subject: 'TERM' | 'REGION', idSql: string, path: string): string {
  return `(SELECT coalesce(json_object_agg(r.locale, r.value #>> '{}'), '{}')
    FROM delivery.reference_text r
    WHERE r.subject_type = '${subject}' AND r.subject_id = ${idSql} AND r.path = '${path}')`;
}

const TAXONOMIES = Object.values(TAXONOMY_OF_FACET)
  .map((taxonomy) => `'${taxonomy}'`)
  .join(', ');

const VOCABULARY = `
  json_build_object(
    'locales', (SELECT coalesce(json_agg(json_build_object('code', l.code, 'fallback', l.fallback,
        'isReadable', 'CONTENT' = ANY (l.enabled_for))), '[]') FROM delivery.locale l),
    'regions', (SELECT coalesce(json_agg(json_build_object('code', g.code,
        'labels', ${labelsSql('REGION', 'g.id', 'name')})), '[]') FROM delivery.region g),
    'terms', (SELECT coalesce(json_agg(json_build_object('taxonomy', t.taxonomy, 'code', t.code,
        'parent', parent.code, 'labels', ${labelsSql('TERM', 't.id', 'label')})), '[]')
      FROM delivery.term t LEFT JOIN delivery.term parent ON parent.id = t.parent_id
      WHERE t.taxonomy IN (${TAXONOMIES})))`;

const CHANGED = `
  WITH changed AS MATERIALIZED (
    SELECT ${ROW} AS row, f.version, f.ordinal FROM delivery.practice_facet f
    WHERE f.version >= $1::bigint AND (f.version, f.ordinal) > ($1::bigint, $2::integer)
    ORDER BY f.version, f.ordinal LIMIT $3::integer)
  SELECT s.publication_version::float8 AS version,
    (SELECT coalesce(json_agg(c.row ORDER BY c.version, c.ordinal), '[]') FROM changed c) AS rows,
    CASE WHEN (SELECT count(*) FROM changed) < $3::integer THEN ${VOCABULARY} END AS vocabulary
  FROM delivery.state s`;

const VERSION = 'SELECT publication_version::float8 AS version FROM delivery.state';

/** Reads the publication version of this moment. */
export async function readPublicationVersion(reader: PublicReader): Promise<number> {
  const [row] = await reader.query<{ version: number }>('publication_version', VERSION, []);
  return row!.version;
}
