import type { Reader } from '../../platform/db/tx.ts';
import { T_SAYS_SOMETHING } from './says-something.ts';

/**
 * What is to be done for practice `p` in locale `l.code`, as SQL beside both: number of source texts
 * that say something (`wanted`), paths without translation (`missing`), paths whose source changed
 * since (`outdated`); the arrays are null when empty. The rules are those of `missingTranslations` and
 * `outdatedTranslations`.
 */
export const EDITION_WORK = `
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE s.says) AS wanted,
      array_agg(s.path) FILTER (WHERE s.says AND own.says IS NOT TRUE) AS missing,
      array_agg(own.path) FILTER (WHERE own.source_hash <> CASE own.source_locale
        WHEN p.source_locale THEN s.text_hash
        ELSE (
          SELECT via.text_hash FROM cms.localized_text via
          WHERE via.subject_type = 'PRACTICE' AND via.subject_id = p.id
            AND via.locale = own.source_locale AND via.path = own.path)
      END) AS outdated
    FROM (
      SELECT t.path, t.text_hash, ${T_SAYS_SOMETHING} AS says FROM cms.localized_text t
      WHERE t.subject_type = 'PRACTICE' AND t.subject_id = p.id AND t.locale = p.source_locale
    ) s
    FULL JOIN (
      SELECT t.path, t.source_locale, t.source_hash, ${T_SAYS_SOMETHING} AS says
      FROM cms.localized_text t
      WHERE t.subject_type = 'PRACTICE' AND t.subject_id = p.id AND t.locale = l.code
    ) own ON own.path = s.path
  ) work`;

/** What is to be done for an edition. */
export interface EditionWork {
  readonly practiceId: string;
  readonly locale: string;
  /** Share of the source texts that have a translation, 0–1; null when there is nothing to translate. */
  readonly completeness: number | null;
  readonly missingPaths: readonly string[];
  readonly outdatedPaths: readonly string[];
}

/** A row of {@link EDITION_WORK}. */
export interface EditionWorkRow {
  readonly practice_id: string;
  readonly locale: string;
  /** A count, as text. */
  readonly wanted: string;
  readonly missing: readonly string[] | null;
  readonly outdated: readonly string[] | null;
}

/** The work on each of the editions of the practices in the locales, in one statement. */
export async function listEditionWork(
  reader: Reader,
  practiceIds: readonly string[],
  locales: readonly string[],
): Promise<readonly EditionWork[]> {
  const rows = await reader.query<EditionWorkRow>(
    `SELECT p.id AS practice_id, l.code AS locale, work.*
     FROM cms.practice p CROSS JOIN unnest($2::text[]) AS l (code) ${EDITION_WORK}
     WHERE p.id = ANY($1::uuid[])`,
    [practiceIds, locales],
  );
  return rows.map(editionWorkOf);
}

/** The work that a row means. */
export function editionWorkOf(row: EditionWorkRow): EditionWork {
  const wanted = Number(row.wanted);
  const missingPaths = row.missing ?? [];
  return {
    practiceId: row.practice_id,
    locale: row.locale,
    completeness: wanted === 0 ? null : (wanted - missingPaths.length) / wanted,
    missingPaths,
    outdatedPaths: row.outdated ?? [],
  };
}
