import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { refusalOf, versionConflict } from '../../../kernel/refusals.ts';
import { recordHistory } from '../../../platform/audit/history.ts';
import type { CommandContext } from '../../../platform/db/database.ts';
import { writing } from '../../../practices/index.ts';
import type { LetterWriter } from '../../../submissions/index.ts';
import type { ImportedRow, LeftBehind, UndoneImport } from '../domain/practice-import.ts';
import { lockImport, moveImport } from '../store/practice-import.store.ts';
import { issuesOf, type Runner } from './run-import.ts';
import { undoPractice } from './undo-practice.ts';

/** An import to take back. */
export interface UndoImport {
  readonly importId: string;
  /** What became of its rows. */
  readonly rows: readonly ImportedRow[];
  readonly comment: string;
  readonly write: LetterWriter;
}

/**
 * Takes an import back, practice by practice, the last row first. What somebody changed since, or may not
 * be taken back by this actor, stays and is told. Undoing again goes on with what was left.
 * User errors: `NOT_FOUND`, `FORBIDDEN`.
 */
export async function undoImport(
  runner: Runner,
  { importId, rows, comment, write }: UndoImport,
): Promise<Result<UndoneImport>> {
  const ended = await runner.execute(endImport, { importId });
  if (!ended.ok) return ended;
  const withdrawn: string[] = [];
  const restored: string[] = [];
  const left: LeftBehind[] = [];
  const written = rows.filter(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
  for (const { practiceId, outcome } of written.toReversed()) {
    if (practiceId === null) continue;
    const wasCreated = outcome === 'CREATED';
    const input = { importId, practiceId, wasCreated, comment, write };
    const undone = await runner.execute(undoPractice, input);
    if (!undone.ok) {
      left.push(...issuesOf(undone.refusal).map(({ code }) => ({ practiceId, key: null, code })));
      continue;
    }
    left.push(...undone.value.left);
    if (undone.value.done === 'WITHDRAWN') withdrawn.push(practiceId);
    if (undone.value.done === 'RESTORED') restored.push(practiceId);
  }
  return ok({ id: importId, withdrawn, restored, left });
}

/** Ends an import for good: rows that were not brought in yet never will be. */
export async function endImport(
  context: CommandContext,
  { importId }: { readonly importId: string },
): Promise<Result<null>> {
  const refusal = refusalOf(writing.mayCreate(context.actor));
  if (refusal !== null) return refusal;
  const open = await lockImport(context.tx, importId);
  if (open === null) return notFound();
  const { status, doneRows, version } = open.import;
  if (status === 'UNDONE') return ok(null);
  const to = { doneRows, status: 'UNDONE' } as const;
  if (!(await moveImport(context.tx, open.import, to, context.now))) {
    return versionConflict(version, open.import);
  }
  const action = 'exchange.import-undone';
  await recordHistory(context, { subjectType: 'PRACTICE_IMPORT', subjectId: importId, action });
  return ok(null);
}
