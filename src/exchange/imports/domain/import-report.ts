import type { ImportFormat } from './import-table.ts';
import type { RowPlan } from './plan-row.ts';
import type { ImportedRow, PracticeImport } from './practice-import.ts';

/**
 * Where a file stands: `TRIED` nothing was to be written; `REFUSED` nothing was written, because a row
 * cannot be brought in; `RUNNING` rows are left; `DONE`; `UNDONE`.
 */
export type ReportStatus = 'TRIED' | 'REFUSED' | 'RUNNING' | 'DONE' | 'UNDONE';

/** What was done with a file, or would be done. */
export interface ImportReport {
  readonly status: ReportStatus;
  /** Null: nothing was written. */
  readonly importId: string | null;
  readonly source: string;
  readonly format: ImportFormat;
  readonly totalRows: number;
  readonly doneRows: number;
  /** Columns that are never brought in; null: the file is not known any more. */
  readonly ignoredColumns: readonly string[] | null;
  readonly rows: readonly ImportedRow[];
}

/** A planned row as a report tells of it. */
export function rowOfPlan(
  { line, reference, outcome, issues }: RowPlan,
  practiceId: string | null,
): ImportedRow {
  return { line, reference, outcome, issues, practiceId };
}

/** The report of an import that was begun. */
export function reportOf(
  one: PracticeImport,
  rows: readonly ImportedRow[],
  ignoredColumns: readonly string[] | null,
): ImportReport {
  const { id, status, source, format, totalRows, doneRows } = one;
  return { status, importId: id, source, format, totalRows, doneRows, ignoredColumns, rows };
}
