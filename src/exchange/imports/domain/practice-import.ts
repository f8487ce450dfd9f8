import type { RowOutcome } from './plan-row.ts';
import type { ImportIssue } from './import-issue.ts';
import type { ImportFormat, ImportRow } from './import-table.ts';

/** Where an import stands. */
export type ImportStatus = 'RUNNING' | 'DONE' | 'UNDONE';

/** An import as it is stored. */
export interface PracticeImport {
  readonly id: string;
  /** Where the entries come from; an external reference is unique within it. */
  readonly source: string;
  readonly format: ImportFormat;
  readonly fileName: string | null;
  readonly status: ImportStatus;
  readonly overwrites: boolean;
  readonly totalRows: number;
  readonly doneRows: number;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** What became of a row. */
export interface ImportedRow {
  readonly line: number;
  readonly reference: string;
  readonly outcome: RowOutcome;
  /** Null: there is no practice for it. */
  readonly practiceId: string | null;
  readonly issues: readonly ImportIssue[];
}

/** An import with the row that comes next; null: all are done. */
export interface RunningImport {
  readonly import: PracticeImport;
  readonly nextRow: ImportRow | null;
}

/** What an undone import left as it is, and why. */
export interface LeftBehind {
  readonly practiceId: string;
  /** `facts.<name>`, `texts.<path>`, or null: the practice itself. */
  readonly key: string | null;
  /** Sentence at `unmet.<code>`. */
  readonly code: string;
}

/** What undoing an import did. */
export interface UndoneImport {
  readonly id: string;
  /** Practices that were withdrawn, because the import had made them. */
  readonly withdrawn: readonly string[];
  /** Practices whose former values are back. */
  readonly restored: readonly string[];
  readonly left: readonly LeftBehind[];
}
