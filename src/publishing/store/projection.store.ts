import { canonicalJson } from '../../kernel/canonical-json.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import type { PracticeColumns, PracticeRowDocument } from '../../delivery/index.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';

/** A row of the projection to write. */
export interface ProjectionRow {
  readonly columns: PracticeColumns;
  readonly document: PracticeRowDocument;
  readonly searchConfiguration: string;
}

/** Replaces every row of a practice; readers see the old rows or the new ones, never both. */
export async function replaceRows(
  tx: Tx,
  practiceId: string,
  rows: readonly ProjectionRow[],
): Promise<void> {
  await tx.query('DELETE FROM delivery.practice WHERE practice_id = $1', [practiceId]);
  if (rows.length === 0) return;
  const records = rows.map(({ columns, document, searchConfiguration }) => {
    const { searchText, ...same } = columns;
    const text = canonicalJson(document);
    return { ...same, ...searchText, document, sha256: sha256(text), searchConfiguration };
  });
  await tx.query(INSERT_ROWS, [JSON.stringify(records)]);
}

/** Empties the projection, to make it anew in the same transaction. */
export async function removeAllRows(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM delivery.practice');
}

const INSERT_ROWS = `
  INSERT INTO delivery.practice (practice_id, locale, slug, content_locale, source_locale, number,
    published_at, title, document, document_sha256, countries, regions, authority_role, authority_mode,
    policy_areas, target_groups, aspects, criteria, best_rating, status, outcome, period_start,
    period_end, languages, longitude, latitude, search)
  SELECT r."practiceId", r.locale, r.slug, r."contentLocale", r."sourceLocale", r.number,
    r."publishedAt", r.title, r.document, r.sha256, r.countries, r.regions, r."authorityRole",
    r."authorityMode", r."policyAreas", r."targetGroups", r.aspects, r.criteria, r."bestRating",
    r.status, r.outcome, r."periodStart", r."periodEnd", r.languages, r.longitude, r.latitude,
    setweight(to_tsvector(r."searchConfiguration"::regconfig, unaccent(r."A")), 'A')
      || setweight(to_tsvector(r."searchConfiguration"::regconfig, unaccent(r."B")), 'B')
      || setweight(to_tsvector(r."searchConfiguration"::regconfig, unaccent(r."C")), 'C')
      || setweight(to_tsvector(r."searchConfiguration"::regconfig, unaccent(r."D")), 'D')
  FROM jsonb_to_recordset($1::jsonb) AS r("practiceId" uuid, locale text, slug text,
    "contentLocale" text, "sourceLocale" text, number integer, "publishedAt" timestamptz, title text,
    document jsonb, sha256 text, countries text[], regions text[], "authorityRole" text,
    "authorityMode" text, "policyAreas" text[], "targetGroups" text[], aspects text[],
    criteria text[], "bestRating" integer, status text, outcome text, "periodStart" text,
    "periodEnd" text, languages text[], longitude double precision, latitude double precision,
    "searchConfiguration" text, "A" text, "B" text, "C" text, "D" text)`;

/** Moves the publication version on and tells every instance when the transaction commits. */
export async function advancePublicationVersion(tx: Tx): Promise<void> {
  await tx.query(
    `WITH moved AS (
       UPDATE delivery.state SET publication_version = publication_version + 1
       RETURNING publication_version)
     SELECT pg_notify('publication_version', publication_version::text) FROM moved`,
  );
}

/** Labels of terms and names of regions, in every locale they have. */
export interface ReferenceLabels {
  /** `<TAXONOMY>:<code>` → locale → label. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Code of the region → locale → name. */
  readonly regions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads labels and names by key (`POLICY_AREA:labour`) and code. */
export async function readLabels(
  reader: Reader,
  termKeys: readonly string[],
  regionCodes: readonly string[],
): Promise<ReferenceLabels> {
  const rows = await reader.query<LabelRow>(
    `SELECT 'TERM' AS kind, t.taxonomy || ':' || t.code AS key, x.locale, x.value #>> '{}' AS label
     FROM cms.term t JOIN cms.localized_text x
       ON x.subject_type = 'TERM' AND x.subject_id = t.id AND x.path = 'label'
     WHERE t.taxonomy || ':' || t.code = ANY($1)
     UNION ALL
     SELECT 'REGION', r.code, x.locale, x.value #>> '{}'
     FROM cms.region r JOIN cms.localized_text x
       ON x.subject_type = 'REGION' AND x.subject_id = r.id AND x.path = 'name'
     WHERE r.code = ANY($2)`,
    [termKeys, regionCodes],
  );
  const of = (kind: LabelRow['kind']) => {
    const byKey = new Map<string, Map<string, string>>();
    for (const row of rows.filter((candidate) => candidate.kind === kind)) {
      const labels = byKey.get(row.key) ?? new Map<string, string>();
      byKey.set(row.key, labels.set(row.locale, row.label));
    }
    return byKey;
  };
  return { terms: of('TERM'), regions: of('REGION') };
}

interface LabelRow {
  readonly kind: 'TERM' | 'REGION';
  readonly key: string;
  readonly locale: string;
  readonly label: string;
}
