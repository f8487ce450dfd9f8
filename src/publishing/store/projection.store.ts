import { canonicalJson } from '../../kernel/canonical-json.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import { cardOf } from '../../delivery/index.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type {
  AdvancedVersion,
  PracticeProjection,
  ProjectionRow,
} from '../domain/practice-projection.ts';
import { writeFacets } from './facet-row.store.ts';
import { replaceSearchRows } from './search-rows.store.ts';

/**
 * Replaces what readers see of a practice, in every table of the projection. The caller has moved the
 * publication version on (`advancePublicationVersion`), so no other publisher is at it.
 */
export async function writeProjection(tx: Tx, projection: PracticeProjection): Promise<void> {
  const { practiceId, rows } = projection;
  await tx.query('DELETE FROM delivery.practice WHERE practice_id = $1', [practiceId]);
  if (rows.length > 0) await tx.query(INSERT_ROWS, [JSON.stringify(rows.map(recordOf))]);
  const contentSha256 = sha256(canonicalJson(rows));
  const ordinal = await writeFacets(tx, projection, contentSha256);
  if (ordinal !== null) await replaceSearchRows(tx, { practiceId, ordinal, rows });
}

function recordOf({ columns, document }: ProjectionRow): object {
  const documentText = canonicalJson(document);
  const cardText = canonicalJson(cardOf(document));
  return { ...columns, documentText, cardText, sha256: sha256(documentText) };
}

const INSERT_ROWS = `
  INSERT INTO delivery.practice (practice_id, locale, slug, content_locale, source_locale, number,
    published_at, title, document, document_sha256, card, countries, regions, authority_role,
    authority_mode, policy_areas, target_groups, aspects, criteria, best_rating, status, outcome,
    period_start, period_end, languages, longitude, latitude)
  SELECT r."practiceId", r.locale, r.slug, r."contentLocale", r."sourceLocale", r.number,
    r."publishedAt", r.title, r."documentText"::json, r.sha256, r."cardText"::json, r.countries,
    r.regions, r."authorityRole", r."authorityMode", r."policyAreas", r."targetGroups", r.aspects,
    r.criteria, r."bestRating", r.status, r.outcome, r."periodStart", r."periodEnd", r.languages,
    r.longitude, r.latitude
  FROM jsonb_to_recordset($1::jsonb) AS r("practiceId" uuid, locale text, slug text,
    "contentLocale" text, "sourceLocale" text, number integer, "publishedAt" timestamptz, title text,
    "documentText" text, sha256 text, "cardText" text, countries text[], regions text[],
    "authorityRole" text, "authorityMode" text, "policyAreas" text[], "targetGroups" text[],
    aspects text[], criteria text[], "bestRating" integer, status text, outcome text,
    "periodStart" text, "periodEnd" text, languages text[], longitude double precision,
    latitude double precision)`;

/**
 * Moves the publication version on, once for each transaction, and tells every instance when it commits.
 * From then on other publishers wait for the end of the transaction.
 */
export async function advancePublicationVersion(tx: Tx): Promise<AdvancedVersion> {
  await tx.query('SELECT delivery.advance_publication_version()');
  const [row] = await tx.query<AdvancedVersion>(
    `SELECT publication_version::integer AS version, changed_at AS "changedAt" FROM delivery.state`,
  );
  return row!;
}

/** The format of the rows; a projection of an older one is made anew when the service starts. */
export const PROJECTION_FORMAT = 1;

/** Tells whether the rows were written in another format. */
export async function isProjectionStale(reader: Pick<Tx, 'query'>): Promise<boolean> {
  const [row] = await reader.query<{ projection_format: number }>(
    'SELECT projection_format FROM delivery.state',
  );
  return row!.projection_format !== PROJECTION_FORMAT;
}

/** Notes that every row is in the current format. */
export async function markProjectionCurrent(tx: Tx): Promise<void> {
  await tx.query('UPDATE delivery.state SET projection_format = $1', [PROJECTION_FORMAT]);
}

/** Practices that readers see or saw; a rebuild goes through all of them. */
export async function listProjectedIds(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.query<{ practice_id: string }>(
    'SELECT practice_id FROM delivery.practice_facet ORDER BY ordinal',
  );
  return rows.map((row) => row.practice_id);
}
