import { hashText } from '../../kernel/text-hash.ts';
import type { TextValue } from '../../kernel/rich-text.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Subject, TextOrigin, TextSource } from '../domain/text.ts';

/** A text that is not there yet. */
export interface NewText {
  readonly path: string;
  readonly value: TextValue;
  readonly source: TextSource | null;
}

/** Texts of one subject in one locale, with who writes them and when. */
export interface NewTexts {
  readonly subject: Subject;
  readonly locale: string;
  readonly origin: TextOrigin;
  readonly texts: readonly NewText[];
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/**
 * Writes texts with their first revisions in one statement; a path that has a text already is left alone.
 * @returns the paths that were written
 */
export async function insertTexts(tx: Tx, batch: NewTexts): Promise<readonly string[]> {
  const { subject, locale, origin, changedBy, changedAt } = batch;
  const rows = batch.texts.map(({ path, value, source }) => ({
    path,
    value,
    hash: hashText(value),
    source_locale: source?.locale ?? null,
    source_hash: source?.hash ?? null,
  }));
  const written = await tx.query<{ path: string }>(
    `WITH written AS (
       INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash, origin,
         source_locale, source_hash, changed_by, changed_at, version)
       SELECT $1, $2, $3, r.path, r.value, r.hash, $4, r.source_locale, r.source_hash, $5, $6, 1
       FROM jsonb_to_recordset($7::jsonb)
         AS r(path text, value jsonb, hash text, source_locale text, source_hash text)
       ON CONFLICT DO NOTHING
       RETURNING *)
     INSERT INTO cms.localized_text_revision (subject_type, subject_id, locale, path, version, value,
       origin, source_locale, source_hash, changed_by, changed_at)
     SELECT subject_type, subject_id, locale, path, version, value, origin, source_locale, source_hash,
       changed_by, changed_at FROM written
     RETURNING path`,
    [
      subject.subjectType,
      subject.subjectId,
      locale,
      origin,
      changedBy,
      changedAt,
      JSON.stringify(rows),
    ],
  );
  return written.map(({ path }) => path);
}
