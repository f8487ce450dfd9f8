import { randomUUID } from 'node:crypto';
import { accountIdOf } from '../../../kernel/actor.ts';
import { refusalOf } from '../../../kernel/refusals.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { recordHistory } from '../../../platform/audit/history.ts';
import type { CommandContext } from '../../../platform/db/database.ts';
import { writing } from '../../../practices/index.ts';
import { insertImport, type NewImport } from '../store/practice-import.store.ts';

/** A file that was read and found good. */
export type StartImport = Pick<
  NewImport,
  'source' | 'format' | 'fileName' | 'overwrites' | 'contentSha256' | 'rows'
>;

/** Keeps a file to bring its rows in one after the other. User errors: `FORBIDDEN`. */
export async function startImport(
  context: CommandContext,
  input: StartImport,
): Promise<Result<string>> {
  const refusal = refusalOf(writing.mayCreate(context.actor));
  if (refusal !== null) return refusal;
  const id = randomUUID();
  await insertImport(context.tx, {
    ...input,
    id,
    totalRows: input.rows.length,
    createdBy: accountIdOf(context.actor),
    createdAt: context.now,
  });
  const { source, format, contentSha256, overwrites } = input;
  const data = { source, format, contentSha256, overwrites, rows: input.rows.length };
  const action = 'exchange.import-started';
  await recordHistory(context, { subjectType: 'PRACTICE_IMPORT', subjectId: id, action, data });
  return ok(id);
}
