import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Account } from '../domain/account.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { updateAccount } from '../store/account.store.ts';
import { isLastAdministrator } from '../store/grant.store.ts';
import { deleteInvitationsOf } from '../store/invitation.store.ts';
import { deleteSessionsOf } from '../store/session.store.ts';
import { lockManagedAccount } from './lock-managed-account.ts';
import { refuseVersion } from './refusals.ts';

/**
 * Takes everything from an account that lets somebody in: sign-in, sessions, an open invitation. The row
 * stays, because histories name it. The last administrator who can sign in stays too.
 * @returns the account, or NOT_FOUND, FORBIDDEN, VERSION_CONFLICT, or VALIDATION_FAILED
 */
export async function deactivateAccount(
  context: CommandContext,
  input: { readonly accountId: string; readonly expectedVersion: number },
): Promise<Result<Account>> {
  const { tx } = context;
  const locked = await lockManagedAccount(context, input);
  if (!locked.ok) return locked;
  const account = locked.value;
  if (await isLastAdministrator(tx, account.id)) {
    return invalid({ code: 'LAST_ADMINISTRATOR', path: null });
  }
  const isUpdated = await updateAccount(tx, account, { isActive: false });
  if (!isUpdated) return refuseVersion(context, account, input.expectedVersion);
  await deleteSessionsOf(tx, account.id);
  await deleteInvitationsOf(tx, account.id);
  const subject = { subjectType: 'ACCOUNT', subjectId: account.id };
  await recordHistory(context, { ...subject, action: 'account.deactivated' });
  return ok(await getAccount(tx, account.id));
}
