import type { Result } from '../../kernel/result.ts';
import { ok } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { preparePassword } from '../authentication/prepare-password.ts';
import type { Account } from '../domain/account.ts';
import { canCreateAccount } from '../domain/account-policy.ts';
import { insertNewAccount, type NewAccount } from './insert-new-account.ts';
import { refuseRight } from './refusals.ts';

/** An account that the service itself makes. */
export interface CreateAccountInput extends NewAccount {
  /** Subject to the rules of every password; null makes an account that cannot sign in. */
  readonly password: string | null;
}

/**
 * Makes an account with a given password: for the demonstration and for tests, never for the API.
 * It hashes inside the transaction, which is why nobody else should use it.
 * @returns the account, or FORBIDDEN for anybody but the service, or VALIDATION_FAILED
 */
export async function createAccount(
  context: CommandContext,
  input: CreateAccountInput,
): Promise<Result<Account>> {
  const refused = refuseRight(canCreateAccount(context.actor));
  if (refused !== null) return refused;
  const { email, displayName, password } = input;
  const prepared =
    password === null ? ok(null) : await preparePassword(password, [email, displayName]);
  if (!prepared.ok) return prepared;
  return insertNewAccount(context, input, {
    passwordHash: prepared.value,
    action: 'account.created',
  });
}
