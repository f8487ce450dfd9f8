import type { Decision } from '../../kernel/decision.ts';
import { fail, forbidden, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { lastChangeOf } from '../queries/last-change.ts';

/** FORBIDDEN with the right that a policy missed; null when it allowed. */
export function refuseRight(decision: Decision): Result<never> | null {
  return decision.allowed ? null : forbidden(decision.unmet.map(({ code }) => code).join(' '));
}

/** VERSION_CONFLICT with who changed the account last. */
export async function refuseVersion(
  context: CommandContext,
  account: { readonly id: string; readonly version: number },
  expectedVersion: number,
): Promise<Result<never>> {
  const versions = { baseVersion: expectedVersion, currentVersion: account.version };
  const last = await lastChangeOf(context.tx, account.id);
  return fail({ kind: 'VERSION_CONFLICT', ...versions, ...last, conflicts: [] });
}
