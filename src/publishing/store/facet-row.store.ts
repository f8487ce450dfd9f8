import type { Tx } from '../../platform/db/tx.ts';
import type { PracticeProjection, ProjectionRow } from '../domain/practice-projection.ts';

/**
 * Writes the one language-neutral row of a practice, or makes it a tombstone when nothing is public.
 * @param contentSha256 hash of everything that readers see; equal content changes nothing
 * @returns the small number under which search and facet columns know it; null: it never was public
 */
export async function writeFacets(
  tx: Tx,
  projection: PracticeProjection,
  contentSha256: string,
): Promise<number | null> {
  const known = await findFacets(tx, projection.practiceId);
  const [first] = projection.rows;
  if (first === undefined) {
    if (known === null) return null;
    if (known.contentSha256 === contentSha256) return known.ordinal;
    await tx.query(REMOVE, [...keyOf(projection, contentSha256), projection.removedBecause]);
    return known.ordinal;
  }
  if (known?.contentSha256 === contentSha256) return known.ordinal;
  const values = [
    ...keyOf(projection, contentSha256),
    JSON.stringify(factsOf(first, projection.rows)),
  ];
  if (known !== null) {
    await tx.query(UPDATE, values);
    return known.ordinal;
  }
  const [row] = await tx.query<{ ordinal: number }>(INSERT, values);
  return row!.ordinal;
}

interface KnownFacets {
  readonly ordinal: number;
  readonly contentSha256: string;
}

async function findFacets(tx: Tx, practiceId: string): Promise<KnownFacets | null> {
  const [row = null] = await tx.query<KnownFacets>(
    `SELECT ordinal, content_sha256 AS "contentSha256" FROM delivery.practice_facet
     WHERE practice_id = $1`,
    [practiceId],
  );
  return row;
}

/** The parameters `$1` to `$4`. */
function keyOf(
  { practiceId, advanced }: PracticeProjection,
  contentSha256: string,
): readonly unknown[] {
  return [practiceId, advanced.version, advanced.changedAt, contentSha256];
}

function factsOf({ columns }: ProjectionRow, rows: readonly ProjectionRow[]): object {
  return {
    ...columns,
    rowLocales: rows.map((row) => row.columns.locale),
    rowContentLocales: rows.map((row) => row.columns.contentLocale),
    rowPublishedAt: rows.map((row) => row.columns.publishedAt),
  };
}

const COLUMNS = `source_locale, countries, regions, authority_role, authority_mode, policy_areas,
  target_groups, aspects, criteria, best_rating, status, outcome, period_start, period_end, languages,
  longitude, latitude, row_locales, row_content_locales, row_published_at`;

const VALUES = `r."sourceLocale", r.countries, r.regions, r."authorityRole", r."authorityMode",
  r."policyAreas", r."targetGroups", r.aspects, r.criteria, r."bestRating", r.status, r.outcome,
  r."periodStart", r."periodEnd", r.languages, r.longitude, r.latitude, r."rowLocales",
  r."rowContentLocales", r."rowPublishedAt"`;

const RECORD = `jsonb_to_record($5::jsonb) AS r("sourceLocale" text, countries text[], regions text[],
  "authorityRole" text, "authorityMode" text, "policyAreas" text[], "targetGroups" text[],
  aspects text[], criteria text[], "bestRating" integer, status text, outcome text,
  "periodStart" text, "periodEnd" text, languages text[], longitude double precision,
  latitude double precision, "rowLocales" text[], "rowContentLocales" text[],
  "rowPublishedAt" timestamptz[])`;

const INSERT = `
  INSERT INTO delivery.practice_facet (practice_id, version, changed_at, content_sha256, ${COLUMNS})
  SELECT $1::uuid, $2::bigint, $3::timestamptz, $4::text, ${VALUES} FROM ${RECORD}
  RETURNING ordinal`;

const UPDATE = `
  UPDATE delivery.practice_facet
  SET version = $2, changed_at = $3, content_sha256 = $4, removed_because = NULL,
    (${COLUMNS}) = (SELECT ${VALUES} FROM ${RECORD})
  WHERE practice_id = $1`;

/** A tombstone says that, when and why, and nothing of what was there. */
const REMOVE = `
  UPDATE delivery.practice_facet
  SET version = $2, changed_at = $3, content_sha256 = $4, removed_because = $5, countries = '{}',
    regions = '{}', policy_areas = '{}', target_groups = '{}', aspects = '{}', criteria = '{}',
    best_rating = NULL, outcome = NULL, period_start = NULL, period_end = NULL, languages = '{}',
    row_locales = '{}', row_content_locales = '{}', row_published_at = '{}'
  WHERE practice_id = $1`;
