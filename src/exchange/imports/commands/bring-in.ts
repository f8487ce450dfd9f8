import { createHash } from 'node:crypto';
import type { Actor } from '../../../kernel/actor.ts';
import { refusalOf } from '../../../kernel/refusals.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Reader } from '../../../platform/db/tx.ts';
import { writing } from '../../../practices/index.ts';
import { kindOfColumn } from '../domain/import-columns.ts';
import { ImportFileError } from '../domain/import-issue.ts';
import { rowOfPlan, type ImportReport } from '../domain/import-report.ts';
import type { ImportFormat, ImportTable } from '../domain/import-table.ts';
import { readFile } from '../files/read-file.ts';
import { planImport, readImportRules } from '../queries/plan-import.ts';
import { readReport } from '../queries/read-report.ts';
import { findImport } from '../store/practice-import.store.ts';
import { runImport, type Runner } from './run-import.ts';
import { startImport } from './start-import.ts';

/** A file to bring in. */
export interface FileToBringIn {
  readonly source: string;
  readonly format: ImportFormat;
  readonly bytes: Buffer;
  readonly fileName: string | null;
  /** Only say what would happen. */
  readonly dryRun: boolean;
  /** Bring in the good rows although others are refused. */
  readonly skipsRefused: boolean;
  /** Overwrite what people changed since the last import. */
  readonly overwrites: boolean;
}

/** Who brings in, and by what means. */
export interface Importer extends Runner {
  readonly actor: Actor;
  readonly reader: Reader;
}

const MAX_FILE_NAME = 200;
const SOURCE = /^[a-z0-9][a-z0-9._-]{0,59}$/u;

/**
 * Reads a file, judges every row, and unless it is only tried brings the rows in.
 * User errors: `FORBIDDEN`, `VALIDATION_FAILED` when the file as a whole cannot be used (`TABLE_…`);
 * then nothing is written.
 */
export async function bringIn(
  importer: Importer,
  file: FileToBringIn,
): Promise<Result<ImportReport>> {
  const refusal = refusalOf(writing.mayCreate(importer.actor));
  if (refusal !== null) return refusal;
  if (!SOURCE.test(file.source)) return invalid({ code: 'TABLE_SOURCE', path: 'source' });
  const table = await tableOf(file);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  const { reader, actor } = importer;
  const { source, format, overwrites } = file;
  const fileName = file.fileName?.slice(0, MAX_FILE_NAME) ?? null;
  const rules = await readImportRules(reader, overwrites);
  const planned = await planImport(reader, { actor, source, rows }, rules);
  const ignoredColumns = columns.filter((column) => kindOfColumn(column) === 'IGNORED');
  const isRefused = planned.some(({ plan }) => ['REFUSED', 'CONFLICT'].includes(plan.outcome));
  if (file.dryRun || (isRefused && !file.skipsRefused)) {
    return ok({
      status: file.dryRun ? 'TRIED' : 'REFUSED',
      importId: null,
      source,
      format,
      totalRows: rows.length,
      doneRows: 0,
      ignoredColumns,
      rows: planned.map(({ plan, practiceId }) => rowOfPlan(plan, practiceId)),
    });
  }
  const contentSha256 = createHash('sha256').update(file.bytes).digest('hex');
  const input = { source, format, fileName, overwrites, contentSha256, rows };
  const started = await importer.execute(startImport, input);
  if (!started.ok) return started;
  const run = await runImport(importer, started.value, rules);
  if (!run.ok) return run;
  return ok((await readReport(reader, started.value, ignoredColumns))!);
}

async function tableOf({ format, bytes }: FileToBringIn): Promise<Result<ImportTable>> {
  try {
    return ok(await readFile(format, bytes));
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    return invalid({ code: error.code, path: 'content', params: error.params });
  }
}

/**
 * Goes on with an import that has rows left.
 * User errors: `NOT_FOUND`, `FORBIDDEN`.
 */
export async function resumeImport(
  importer: Importer,
  importId: string,
): Promise<Result<ImportReport>> {
  const refusal = refusalOf(writing.mayCreate(importer.actor));
  if (refusal !== null) return refusal;
  const open = await findImport(importer.reader, importId);
  if (open === null) return notFound();
  const rules = await readImportRules(importer.reader, open.overwrites);
  const run = await runImport(importer, importId, rules);
  if (!run.ok) return run;
  return ok((await readReport(importer.reader, importId, null))!);
}
