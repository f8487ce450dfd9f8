import type { Refusal, Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import type { Command } from '../../../platform/db/database.ts';
import { errorAt, issueOfRule, type ImportIssue } from '../domain/import-issue.ts';
import type { ImportRules } from '../domain/import-rules.ts';
import { importNextRow } from './import-next-row.ts';

/** Runs commands, each in a transaction of its own. */
export interface Runner {
  execute<Input, Output>(command: Command<Input, Output>, input: Input): Promise<Result<Output>>;
}

/** Rows that are brought in for one request; the rest waits for the next. */
export const ROWS_AT_ONCE = 50;

/**
 * Brings in the next rows of an import. A row that the commands refuse is noted with the reasons, and
 * the others go on.
 * User errors: `NOT_FOUND`, `FORBIDDEN`.
 */
export async function runImport(
  runner: Runner,
  importId: string,
  rules: ImportRules,
): Promise<Result<null>> {
  for (let count = 0; count < ROWS_AT_ONCE; count += 1) {
    const row = await runner.execute(importNextRow, { importId, rules, refusedWith: null });
    if (row.ok && row.value === null) return ok(null);
    if (row.ok) continue;
    if (row.refusal.kind === 'NOT_FOUND' || row.refusal.kind === 'FORBIDDEN') return row;
    const refusedWith = issuesOf(row.refusal);
    const noted = await runner.execute(importNextRow, { importId, rules, refusedWith });
    if (!noted.ok) return noted;
  }
  return ok(null);
}

/** What a command refused, as it is told of a row. */
export function issuesOf(refusal: Refusal): readonly ImportIssue[] {
  switch (refusal.kind) {
    case 'VALIDATION_FAILED':
      return refusal.issues.map((unmet) => issueOfRule(unmet, ''));
    case 'TRANSITION_NOT_ALLOWED':
      return refusal.unmet.map(({ code, params }) => errorAt(null, code, params ?? {}));
    case 'FORBIDDEN':
      return [errorAt(null, refusal.code)];
    default:
      return [errorAt(null, 'TABLE_CHANGED_MEANWHILE')];
  }
}
