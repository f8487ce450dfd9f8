import { ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import { hashToken } from '../../platform/auth/opaque-token.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { deleteSession } from '../store/session.store.ts';

/** Ends the session behind the token; other sessions of the account go on. Nothing to end is fine too. */
export async function signOut(
  context: CommandContext,
  input: { readonly token: string | null },
): Promise<Result<null>> {
  const accountId = input.token === null ? null : await endSession(context, input.token);
  if (accountId !== null) {
    const subject = { subjectType: 'ACCOUNT', subjectId: accountId };
    await recordHistory(context, { ...subject, action: 'account.signed-out' });
  }
  return ok(null);
}

function endSession(context: CommandContext, token: string): Promise<string | null> {
  return deleteSession(context.tx, hashToken(token));
}
