import type { Reader, Tx } from '../../../platform/db/tx.ts';
import type { PlannedValue } from '../domain/plan-row.ts';
import type { ImportedRow } from '../domain/practice-import.ts';

/** Notes what became of a row. */
export async function insertImportedRow(tx: Tx, importId: string, row: ImportedRow): Promise<void> {
  const { line, reference, outcome, practiceId, issues } = row;
  await tx.query(
    `INSERT INTO cms.practice_import_row (import_id, line, external_reference, outcome, practice_id,
       issues) VALUES ($1, $2, $3, $4, $5, $6::jsonb)`,
    [importId, line, reference, outcome, practiceId, JSON.stringify(issues)],
  );
}

/** What became of every row so far, in the order of the file. */
export function listImportedRows(
  reader: Reader,
  importId: string,
): Promise<readonly ImportedRow[]> {
  return reader.query<ImportedRow>(
    `SELECT line, external_reference AS reference, outcome, practice_id AS "practiceId", issues
     FROM cms.practice_import_row WHERE import_id = $1 ORDER BY line`,
    [importId],
  );
}

/** Notes what an import wrote, and what was there before. */
export async function insertImportedValues(
  tx: Tx,
  key: { readonly importId: string; readonly practiceId: string },
  values: readonly PlannedValue[],
): Promise<void> {
  await tx.query(
    `INSERT INTO cms.practice_import_value (import_id, practice_id, key, before, after)
     SELECT $1, $2, v.value ->> 'key', v.value -> 'before', v.value -> 'after'
     FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS v (value, place)
     ORDER BY v.place`,
    [key.importId, key.practiceId, JSON.stringify(values)],
  );
}

/** What the newest import that wrote it made of each value of a practice, by key. */
export async function newestImportedValues(
  reader: Reader,
  practiceId: string,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await reader.query<{ key: string; after: unknown }>(
    `SELECT DISTINCT ON (key) key, after FROM cms.practice_import_value
     WHERE practice_id = $1 ORDER BY key, id DESC`,
    [practiceId],
  );
  return new Map(rows.map(({ key, after }) => [key, after]));
}

/** What an import wrote into a practice. */
export function listImportedValues(
  reader: Reader,
  importId: string,
  practiceId: string,
): Promise<readonly PlannedValue[]> {
  return reader.query<PlannedValue>(
    `SELECT key, before, after FROM cms.practice_import_value
     WHERE import_id = $1 AND practice_id = $2 ORDER BY id`,
    [importId, practiceId],
  );
}

/** Forgets values that were taken back, so that the import before it is the newest again. */
export async function removeImportedValues(
  tx: Tx,
  key: { readonly importId: string; readonly practiceId: string },
  keys: readonly string[],
): Promise<void> {
  await tx.query(
    `DELETE FROM cms.practice_import_value
     WHERE import_id = $1 AND practice_id = $2 AND key = ANY ($3::text[])`,
    [key.importId, key.practiceId, keys],
  );
}
