import { notFound, ok, type Result } from '../../../kernel/result.ts';
import { refusalOf, versionConflict } from '../../../kernel/refusals.ts';
import type { CommandContext } from '../../../platform/db/database.ts';
import { lockPractice, writing } from '../../../practices/index.ts';
import type { ImportIssue } from '../domain/import-issue.ts';
import type { ImportRules } from '../domain/import-rules.ts';
import { planRow, type RowPlan } from '../domain/plan-row.ts';
import type { ImportedRow, PracticeImport } from '../domain/practice-import.ts';
import { readRow, type RowContent } from '../domain/read-row.ts';
import { currentOf } from '../queries/read-current.ts';
import { findReferenced, insertReference } from '../store/external-reference.store.ts';
import { insertImportedRow, insertImportedValues } from '../store/imported-row.store.ts';
import { lockImport, moveImport } from '../store/practice-import.store.ts';

/** The import whose next row is brought in. */
export interface ImportNextRow {
  readonly importId: string;
  readonly rules: Omit<ImportRules, 'overwrites'>;
  /** Why the row was refused a moment ago; then it is only noted. Null: try it. */
  readonly refusedWith: readonly ImportIssue[] | null;
}

/**
 * Brings in the next row of an import: the row, what it wrote and how far the import has come commit
 * together, so that a stopped import goes on after its last row.
 * @returns null when no row is left
 * User errors: `NOT_FOUND`, `FORBIDDEN`, and whatever the commands of practices refuse; then nothing of
 * the row is written.
 */
export async function importNextRow(
  context: CommandContext,
  { importId, rules, refusedWith }: ImportNextRow,
): Promise<Result<ImportedRow | null>> {
  const refusal = refusalOf(writing.mayCreate(context.actor));
  if (refusal !== null) return refusal;
  const running = await lockImport(context.tx, importId);
  if (running === null) return notFound();
  const { import: open, nextRow } = running;
  if (open.status !== 'RUNNING' || nextRow === null) return ok(null);
  const content = readRow(nextRow, rules);
  const row =
    refusedWith === null
      ? await bringIn(context, open, content, { ...rules, overwrites: open.overwrites })
      : ok(refused(content, refusedWith));
  if (!row.ok) return row;
  await insertImportedRow(context.tx, importId, row.value);
  const doneRows = open.doneRows + 1;
  const status = doneRows === open.totalRows ? 'DONE' : 'RUNNING';
  const moved = await moveImport(context.tx, open, { doneRows, status }, context.now);
  return moved ? row : versionConflict(open.version, open);
}

function refused({ line, reference }: RowContent, issues: readonly ImportIssue[]): ImportedRow {
  return { line, reference, outcome: 'REFUSED', practiceId: null, issues };
}

async function bringIn(
  context: CommandContext,
  open: PracticeImport,
  content: RowContent,
  rules: ImportRules,
): Promise<Result<ImportedRow>> {
  const { source, id: importId } = open;
  const { reference } = content;
  const known = (await findReferenced(context.tx, source, [reference])).get(reference) ?? null;
  const practice = known === null ? null : await lockPractice(context.tx, known);
  const current = practice === null ? null : await currentOf(context.tx, context.actor, practice);
  const plan = planRow(content, current, rules);
  const { outcome, line, issues } = plan;
  const saved = await save(context, plan, practice);
  if (!saved.ok) return saved;
  const practiceId = saved.value;
  if (practiceId !== null) {
    if (outcome === 'CREATED') {
      await insertReference(context.tx, { source, reference }, { practiceId, importId });
    }
    await insertImportedValues(context.tx, { importId, practiceId }, plan.values);
  }
  return ok({ line, reference, outcome, practiceId: practiceId ?? known, issues });
}

/** Writes a plan through the commands that people use. @returns the practice written to; null: none */
async function save(
  context: CommandContext,
  plan: RowPlan,
  practice: { readonly id: string; readonly version: number } | null,
): Promise<Result<string | null>> {
  if (plan.outcome !== 'CREATED' && plan.outcome !== 'UPDATED') return ok(null);
  const { facts, sourceLocale } = plan;
  const written =
    practice === null
      ? await writing.create(context, { sourceLocale: sourceLocale!, facts, texts: [] })
      : await saveFacts(context, plan, practice);
  if (!written.ok) return written;
  const practiceId = written.value.id;
  for (const text of plan.texts) {
    const saved = await writing.saveText(context, { practiceId, ...text });
    if (!saved.ok) return saved;
  }
  return ok(practiceId);
}

async function saveFacts(
  context: CommandContext,
  { facts }: RowPlan,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }>> {
  if (Object.keys(facts).length === 0) return ok({ id });
  return writing.saveFacts(context, { practiceId: id, expectedVersion: version, facts });
}
