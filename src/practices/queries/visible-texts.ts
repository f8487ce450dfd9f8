import type { Reader } from '../../platform/db/tx.ts';
import {
  freshnessOf,
  type Freshness,
  type StoredText,
  type TextOrigin,
} from '../../translations/index.ts';
import type { TextValue } from '../../kernel/rich-text.ts';

/** A text of a working practice, with its freshness. */
export interface WorkingText extends StoredText {
  readonly practiceId: string;
  readonly freshness: Freshness;
}

/** Which texts to read. */
export interface TextSelection {
  readonly practiceIds: readonly string[];
  /** Locales the reader may see beside the source; null: all. See `visibleLocales`. */
  readonly visible: readonly string[] | null;
  /** Null: every visible locale. */
  readonly locale: string | null;
  /** Null: every path. */
  readonly paths: readonly string[] | null;
}

interface Row {
  readonly practice_id: string;
  readonly locale: string;
  readonly path: string;
  readonly value: TextValue;
  readonly text_hash: string;
  readonly origin: TextOrigin;
  readonly source_locale: string | null;
  readonly source_hash: string | null;
  readonly changed_by: string | null;
  readonly changed_at: Date;
  readonly version: number;
  readonly current_source_hash: string | null;
}

/**
 * The texts of practices that the reader may see (C-16), by locale and path; one statement.
 * Freshness compares each text with the source it was really made from, seen or not.
 */
export async function listVisibleTexts(
  reader: Reader,
  selection: TextSelection,
): Promise<readonly WorkingText[]> {
  const { practiceIds, visible, locale, paths } = selection;
  const rows = await reader.query<Row>(
    `SELECT t.subject_id AS practice_id, t.locale, t.path, t.value, t.text_hash, t.origin,
       t.source_locale, t.source_hash, t.changed_by, t.changed_at, t.version,
       s.text_hash AS current_source_hash
     FROM cms.practice p
     JOIN cms.localized_text t ON t.subject_type = 'PRACTICE' AND t.subject_id = p.id
     LEFT JOIN cms.localized_text s ON s.subject_type = 'PRACTICE' AND s.subject_id = p.id
       AND s.locale = t.source_locale AND s.path = t.path
     WHERE p.id = ANY($1::uuid[])
       AND ($2::text[] IS NULL OR t.locale = p.source_locale OR t.locale = ANY($2))
       AND ($3::text IS NULL OR t.locale = $3)
       AND ($4::text[] IS NULL OR t.path = ANY($4))
     ORDER BY t.locale, t.path`,
    [practiceIds, visible, locale, paths],
  );
  return rows.map(toWorkingText);
}

function toWorkingText(row: Row): WorkingText {
  const { practice_id: practiceId, locale, path, value, origin, version } = row;
  const source =
    row.source_locale === null || row.source_hash === null
      ? null
      : { locale: row.source_locale, hash: row.source_hash };
  return {
    practiceId,
    locale,
    path,
    value,
    textHash: row.text_hash,
    origin,
    source,
    version,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    freshness: freshnessOf({ source }, row.current_source_hash),
  };
}
