import { hashText } from '../../kernel/text-hash.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Subject } from '../domain/text.ts';

/** A text of reference data: a label, a question, a name. */
export interface ReferenceText {
  readonly locale: string;
  readonly path: string;
  readonly value: string;
}

/**
 * Writes texts of reference data in one statement; equal texts stay as they are.
 * @returns the number of texts that were new or changed
 */
export async function upsertReferenceTexts(
  tx: Tx,
  subject: Subject,
  texts: readonly ReferenceText[],
  changedAt: Date,
): Promise<number> {
  const rows = texts.map((text) => ({ ...text, hash: hashText(text.value) }));
  const changed = await tx.query(
    `WITH written AS (
       INSERT INTO cms.localized_text AS t (subject_type, subject_id, locale, path, value, text_hash,
         origin, changed_at, version)
       SELECT $1, $2, r.locale, r.path, to_jsonb(r.value), r.hash, 'HUMAN', $4, 1
       FROM jsonb_to_recordset($3::jsonb) AS r(locale text, path text, value text, hash text)
       ON CONFLICT (subject_type, subject_id, locale, path) DO UPDATE
         SET value = excluded.value, text_hash = excluded.text_hash,
           changed_at = excluded.changed_at, version = t.version + 1
         WHERE t.text_hash <> excluded.text_hash
       RETURNING t.*)
     INSERT INTO cms.localized_text_revision (subject_type, subject_id, locale, path, version, value,
       origin, changed_at)
     SELECT subject_type, subject_id, locale, path, version, value, origin, changed_at FROM written
     RETURNING id`,
    [subject.subjectType, subject.subjectId, JSON.stringify(rows), changedAt],
  );
  return changed.length;
}
