import type { Reader } from '../../../platform/db/tx.ts';
import { reportOf, type ImportReport } from '../domain/import-report.ts';
import { listImportedRows } from '../store/imported-row.store.ts';
import { findImport } from '../store/practice-import.store.ts';

/** The report of an import; null: there is none with this id. */
export async function readReport(
  reader: Reader,
  importId: string,
  ignoredColumns: readonly string[] | null,
): Promise<ImportReport | null> {
  const one = await findImport(reader, importId);
  if (one === null) return null;
  return reportOf(one, await listImportedRows(reader, importId), ignoredColumns);
}
