import type { Reader, Tx } from '../../platform/db/tx.ts';
import { isRowVersion } from '../../kernel/row-version.ts';
import { hashText } from '../../kernel/text-hash.ts';
import type { TextValue } from '../../kernel/rich-text.ts';
import type { StoredText, Subject, TextAddress, TextOrigin, TextSource } from '../domain/text.ts';
import { LocalizedTextEntity } from './localized-text.entity.ts';
import { LocalizedTextRevisionEntity } from './localized-text-revision.entity.ts';

/** A text to write. */
export interface TextToWrite {
  readonly value: TextValue;
  readonly origin: TextOrigin;
  readonly source: TextSource | null;
  readonly changedBy: string | null;
  readonly changedAt: Date;
}

/** Every text of a subject, or those of one locale, ordered by locale and path. */
export async function listTexts(
  reader: Reader,
  subject: Subject,
  locale?: string,
): Promise<readonly StoredText[]> {
  const rows = await reader.find(LocalizedTextEntity, {
    where: locale === undefined ? { ...subject } : { ...subject, locale },
    order: { locale: 'ASC', path: 'ASC' },
  });
  return rows.map(toStoredText);
}

/** One text, or null. */
export async function findText(reader: Reader, address: TextAddress): Promise<StoredText | null> {
  const row = await reader.findOne(LocalizedTextEntity, { where: keyOf(address) });
  return row === null ? null : toStoredText(row);
}

/** A text as it was at a version, or null. */
export async function findRevision(
  reader: Reader,
  address: TextAddress,
  version: number,
): Promise<TextValue | null> {
  const where = { ...keyOf(address), version };
  const row = await reader.findOne(LocalizedTextRevisionEntity, { where });
  return row === null ? null : row.value;
}

/**
 * Writes a text if its version is still the expected one (0: not there yet), with its revision.
 * @returns whether it was written
 */
export async function writeText(
  tx: Tx,
  address: TextAddress,
  expectedVersion: number,
  text: TextToWrite,
): Promise<boolean> {
  if (!isRowVersion(expectedVersion)) return false;
  const version = expectedVersion + 1;
  const columns = columnsOf(text);
  const written =
    expectedVersion === 0
      ? await insertIfAbsent(tx, address, columns)
      : await tx.update(
          LocalizedTextEntity,
          { ...keyOf(address), version: expectedVersion },
          { ...columns, version },
        );
  if (written === 0) return false;
  const { textHash: _, ...kept } = columns;
  await tx.insert(LocalizedTextRevisionEntity, { ...keyOf(address), ...kept, version });
  return true;
}

async function insertIfAbsent(
  tx: Tx,
  address: TextAddress,
  columns: ReturnType<typeof columnsOf>,
): Promise<number> {
  const rows = await tx.query(
    `INSERT INTO cms.localized_text (subject_type, subject_id, locale, path, value, text_hash,
       origin, source_locale, source_hash, changed_by, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)
     ON CONFLICT DO NOTHING RETURNING version`,
    [
      address.subject.subjectType,
      address.subject.subjectId,
      address.locale,
      address.path,
      JSON.stringify(columns.value),
      columns.textHash,
      columns.origin,
      columns.sourceLocale,
      columns.sourceHash,
      columns.changedBy,
      columns.changedAt,
    ],
  );
  return rows.length;
}

function keyOf({ subject, locale, path }: TextAddress) {
  return { subjectType: subject.subjectType, subjectId: subject.subjectId, locale, path };
}

function columnsOf(text: TextToWrite) {
  return {
    value: text.value,
    textHash: hashText(text.value),
    origin: text.origin,
    sourceLocale: text.source?.locale ?? null,
    sourceHash: text.source?.hash ?? null,
    changedBy: text.changedBy,
    changedAt: text.changedAt,
  };
}

function toStoredText(row: LocalizedTextEntity): StoredText {
  const { locale, path, value, textHash, origin, version, changedBy, changedAt } = row;
  const source =
    row.sourceLocale === null || row.sourceHash === null
      ? null
      : { locale: row.sourceLocale, hash: row.sourceHash };
  return { locale, path, value, textHash, origin, source, version, changedBy, changedAt };
}
