import { encodeId } from '../../../kernel/ids.ts';
import { sentenceParams } from '../../../platform/graphql/sentence-params.ts';
import type { Translator } from '../../../platform/i18n/translator.ts';
import { kindOfColumn, textColumn } from '../domain/import-columns.ts';
import type { ImportIssue } from '../domain/import-issue.ts';
import type { ImportReport } from '../domain/import-report.ts';
import type { RowOutcome } from '../domain/plan-row.ts';
import type { ImportedRow, UndoneImport } from '../domain/practice-import.ts';
import {
  ImportedRowOutcome,
  ImportIssueLevel,
  PracticeImportFormat,
  PracticeImportStatus,
} from './practice-import.enums.ts';
import { ImportUndoneType } from './practice-import.payloads.ts';
import {
  ImportedRowType,
  ImportIssueType,
  LeftByUndoType,
  PracticeImportType,
} from './practice-import.type.ts';

/** Tag of the opaque ids of imports. */
export const PRACTICE_IMPORT = 'PracticeImport';

/** As `practices` tags them. */
const WORKING_PRACTICE = 'WorkingPractice';

/** Presents a report in the translator's language. */
export function presentReport(report: ImportReport, translator: Translator): PracticeImportType {
  const { importId, status, format, source, totalRows, doneRows, ignoredColumns, rows } = report;
  const count = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return Object.assign(new PracticeImportType(), {
    id: importId === null ? null : encodeId(PRACTICE_IMPORT, importId),
    status: PracticeImportStatus[status],
    source,
    format: PracticeImportFormat[format],
    totalRows,
    doneRows,
    counts: {
      created: count('CREATED'),
      updated: count('UPDATED'),
      unchanged: count('UNCHANGED'),
      conflicts: count('CONFLICT'),
      refused: count('REFUSED'),
    },
    ignoredColumns,
    rows: rows.map((row) => presentRow(row, translator)),
  });
}

/** Presents what undoing did. */
export function presentUndone(
  undone: UndoneImport,
  report: ImportReport,
  translator: Translator,
): ImportUndoneType {
  return Object.assign(new ImportUndoneType(), {
    import: presentReport(report, translator),
    withdrawn: undone.withdrawn.map(practiceIdOf),
    restored: undone.restored.map(practiceIdOf),
    left: undone.left.map(({ practiceId, key, code }) =>
      Object.assign(new LeftByUndoType(), {
        practiceId: practiceIdOf(practiceId),
        key,
        code,
        message: translator.say(`unmet.${code}`),
      }),
    ),
  });
}

function practiceIdOf(id: string): string {
  return encodeId(WORKING_PRACTICE, id);
}

function presentRow(
  { line, reference, outcome, practiceId, issues }: ImportedRow,
  translator: Translator,
): ImportedRowType {
  return Object.assign(new ImportedRowType(), {
    line,
    externalReference: reference,
    outcome: ImportedRowOutcome[outcome],
    practiceId: practiceId === null ? null : practiceIdOf(practiceId),
    issues: issues.map((issue) => presentIssue(issue, translator)),
  });
}

function presentIssue(issue: ImportIssue, translator: Translator): ImportIssueType {
  const { code, column, level, params } = issue;
  const path = column === null ? null : pathOfColumn(column);
  return Object.assign(new ImportIssueType(), {
    column,
    level: ImportIssueLevel[level],
    code,
    message: translator.say(`unmet.${code}`, sentenceParams({ code, path, params }, translator)),
  });
}

/** The path by whose name a column is called in sentences. */
function pathOfColumn(column: string): string {
  if (kindOfColumn(column) === 'FACT') return `facts.${column.split('.')[0]}`;
  return textColumn(column)?.path ?? column;
}
