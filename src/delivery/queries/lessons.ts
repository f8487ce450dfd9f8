import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { Candidate } from '../domain/region-lessons.ts';

/** What makes a practice come first among those of its region, before the region itself is weighed. */
export interface WantedSubjects {
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
}

/** Of each region at most so many practices are ranked: those that fit, the best rated, the newest. */
const MOST_OF_A_REGION = 40;

const CANDIDATES = `
  SELECT ranked.practice_id AS "practiceId", ranked.regions, ranked.policy_areas AS "policyAreas",
    ranked.target_groups AS "targetGroups", ranked.best_rating AS "bestRating",
    'SUSTAINABILITY' = ANY (ranked.aspects) AS "isSustainabilityAssessed",
    ranked.published_at AS "publishedAt"
  FROM (
    SELECT placed.*, row_number() OVER (
      PARTITION BY placed.regions[1]
      ORDER BY (placed.policy_areas && $3::text[] OR placed.target_groups && $4::text[]) DESC,
        placed.best_rating DESC NULLS LAST, placed.published_at DESC, placed.practice_id) AS place
    FROM (
      SELECT f.practice_id, f.regions, f.policy_areas, f.target_groups, f.best_rating, f.aspects,
        f.row_published_at[array_position(f.row_locales, $1::text)] AS published_at
      FROM delivery.practice_facet f
      WHERE $1::text = ANY (f.row_locales) AND NOT $2::text = ANY (f.regions)
        AND cardinality(f.regions) > 0) AS placed) AS ranked
  WHERE ranked.place <= ${MOST_OF_A_REGION}`;

/**
 * Practices that can be read in a language and are not of the region, of each other region at most
 * forty, in any order.
 */
export function listCandidates(
  reader: PublicReader,
  locale: string,
  region: string,
  wanted: WantedSubjects,
): Promise<readonly Candidate[]> {
  const parameters = [locale, region, wanted.policyAreas, wanted.targetGroups];
  return reader.query<Candidate>('lesson_candidates', CANDIDATES, parameters);
}

const OWN_AREAS = `
  SELECT DISTINCT area AS code
  FROM delivery.practice_facet f CROSS JOIN unnest(f.policy_areas) AS area
  WHERE $1::text = ANY (f.regions)`;

/** The policy areas of the region's own published practices, in any language; none: it has none. */
export async function listOwnAreas(
  reader: PublicReader,
  region: string,
): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ code: string }>('lesson_own_areas', OWN_AREAS, [region]);
  return new Set(rows.map(({ code }) => code));
}
