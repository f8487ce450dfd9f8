import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Account } from '../domain/account.ts';
import { INVITATION_INVALID } from '../domain/account-rules.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { lockAccount, updateAccount } from '../store/account.store.ts';
import { useInvitation } from '../store/invitation.store.ts';

/** An invitation to use up, with the hash of the password that was chosen. */
export interface AcceptInvitationInput {
  readonly accountId: string;
  readonly tokenHash: string;
  readonly passwordHash: string;
}

/**
 * Gives an invited account its password; whoever holds the token is the person. Of many who come with
 * the same token exactly one succeeds.
 * @returns the account, which can sign in now, or VALIDATION_FAILED with INVITATION_INVALID
 */
export async function acceptInvitation(
  context: CommandContext,
  input: AcceptInvitationInput,
): Promise<Result<Account>> {
  const { tx, now } = context;
  const account = await lockAccount(tx, input.accountId);
  const isWaiting = account?.isActive === true && account.passwordHash === null;
  if (!isWaiting || !(await useInvitation(tx, input, now))) return invalid(INVITATION_INVALID);
  const isUpdated = await updateAccount(tx, account, { passwordHash: input.passwordHash });
  if (!isUpdated) throw new Error('a locked account changed');
  const subject = { subjectType: 'ACCOUNT', subjectId: account.id };
  await recordHistory(context, { ...subject, action: 'account.invitation-accepted' });
  return ok(await getAccount(tx, account.id));
}
