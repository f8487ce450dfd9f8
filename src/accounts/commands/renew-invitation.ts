import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import type { Account } from '../domain/account.ts';
import { USER_INVITED } from '../events.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { lockManagedAccount } from './lock-managed-account.ts';

/**
 * Invites again somebody who did not choose a password yet; the invitation before is good no longer as
 * soon as the new mail goes out.
 * @returns the account, or NOT_FOUND, FORBIDDEN, or VALIDATION_FAILED
 */
export async function renewInvitation(
  context: CommandContext,
  input: { readonly accountId: string },
): Promise<Result<Account>> {
  const locked = await lockManagedAccount(context, { ...input, expectedVersion: null });
  if (!locked.ok) return locked;
  const { id, passwordHash } = locked.value;
  if (passwordHash !== null) return invalid({ code: 'ACCOUNT_NOT_WAITING', path: null });
  const subject = { subjectType: 'ACCOUNT', subjectId: id };
  await recordHistory(context, { ...subject, action: 'account.invited-again' });
  await emitEvent(context, { name: USER_INVITED, subjectId: id, payload: {} });
  return ok(await getAccount(context.tx, id));
}
