import type { Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import type { Account } from '../domain/account.ts';
import { canManageAccounts } from '../domain/account-policy.ts';
import { USER_INVITED } from '../events.ts';
import { insertNewAccount, type NewAccount } from './insert-new-account.ts';
import { refuseRight } from './refusals.ts';

/**
 * Makes an account that waits for its password. The invitation's token comes into being in the handler
 * of the event that is emitted here, so that it stands nowhere but in the mail.
 * @returns the account, or FORBIDDEN, or VALIDATION_FAILED
 */
export async function inviteUser(
  context: CommandContext,
  input: NewAccount,
): Promise<Result<Account>> {
  const refused = refuseRight(canManageAccounts(context.actor));
  if (refused !== null) return refused;
  const origin = { passwordHash: null, action: 'account.invited' } as const;
  const inserted = await insertNewAccount(context, input, origin);
  if (!inserted.ok) return inserted;
  await emitEvent(context, { name: USER_INVITED, subjectId: inserted.value.id, payload: {} });
  return inserted;
}
