import type { Reader, Tx } from '../../../platform/db/tx.ts';
import type { ImportRow } from '../domain/import-table.ts';
import type { ImportStatus, PracticeImport, RunningImport } from '../domain/practice-import.ts';

const COLUMNS = `id, source, format, file_name AS "fileName", status, overwrites,
  total_rows AS "totalRows", done_rows AS "doneRows", created_by AS "createdBy",
  created_at AS "createdAt", version`;

const BY_ID = `SELECT ${COLUMNS} FROM cms.practice_import WHERE id = $1`;

/** One import, or null. */
export async function findImport(reader: Reader, id: string): Promise<PracticeImport | null> {
  const [row = null] = await reader.query<PracticeImport>(BY_ID, [id]);
  return row;
}

const LOCK = `SELECT ${COLUMNS}, rows -> done_rows AS "nextRow" FROM cms.practice_import
  WHERE id = $1 FOR UPDATE`;

/** Locks an import and reads the row that comes next; no row: all are done. */
export async function lockImport(tx: Tx, id: string): Promise<RunningImport | null> {
  const [found] = await tx.query<PracticeImport & { readonly nextRow: ImportRow | null }>(LOCK, [
    id,
  ]);
  if (found === undefined) return null;
  const { nextRow, ...stored } = found;
  return { import: stored, nextRow };
}

/** What an import begins with. */
export interface NewImport extends Omit<PracticeImport, 'doneRows' | 'version' | 'status'> {
  readonly contentSha256: string;
  readonly rows: readonly ImportRow[];
}

const INSERT = `
  INSERT INTO cms.practice_import (id, source, format, file_name, content_sha256, status, overwrites,
    rows, total_rows, done_rows, created_by, created_at, changed_at)
  VALUES ($1, $2, $3, $4, $5, 'RUNNING', $6, $7::jsonb, $8, 0, $9, $10, $10)`;

/** Begins an import. */
export async function insertImport(tx: Tx, one: NewImport): Promise<void> {
  await tx.query(INSERT, [
    one.id,
    one.source,
    one.format,
    one.fileName,
    one.contentSha256,
    one.overwrites,
    JSON.stringify(one.rows),
    one.totalRows,
    one.createdBy,
    one.createdAt,
  ]);
}

/** The content of the file is kept only as long as something is to be done with it. */
const MOVE = `
  WITH moved AS (
    UPDATE cms.practice_import
    SET done_rows = $3, status = $4, changed_at = $5, version = version + 1,
      rows = CASE WHEN $4 = 'RUNNING' THEN rows ELSE '[]' END
    WHERE id = $1 AND version = $2
    RETURNING id)
  SELECT id FROM moved`;

/** Moves an import on if its version is still the expected one. @returns whether it was */
export async function moveImport(
  tx: Tx,
  { id, version }: PracticeImport,
  to: { readonly doneRows: number; readonly status: ImportStatus },
  at: Date,
): Promise<boolean> {
  const moved = await tx.query(MOVE, [id, version, to.doneRows, to.status, at]);
  return moved.length === 1;
}
