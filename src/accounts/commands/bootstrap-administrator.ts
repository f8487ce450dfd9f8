import type { Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Account } from '../domain/account.ts';
import { canBootstrap } from '../domain/account-policy.ts';
import { hasAdministrator, lockAdministrators } from '../store/grant.store.ts';
import { insertNewAccount, type NewAccount } from './insert-new-account.ts';
import { refuseRight } from './refusals.ts';

/** The first administrator. */
export interface BootstrapInput extends Omit<NewAccount, 'grants'> {
  /** Whether the caller knew the installation's secret. */
  readonly isSecretRight: boolean;
  readonly passwordHash: string;
}

/**
 * Makes the first administrator. As soon as any account has the role, the secret is worth nothing, also
 * for requests that arrive at the same moment.
 * @returns the account, or FORBIDDEN, or VALIDATION_FAILED
 */
export async function bootstrapAdministrator(
  context: CommandContext,
  input: BootstrapInput,
): Promise<Result<Account>> {
  await lockAdministrators(context.tx);
  const { isSecretRight, passwordHash, ...identity } = input;
  const facts = { isSecretRight, hasAdministrator: await hasAdministrator(context.tx) };
  const refused = refuseRight(canBootstrap(facts));
  if (refused !== null) return refused;
  const account = {
    ...identity,
    grants: [{ role: 'ADMINISTRATOR', locales: null, regions: null }],
  } as const;
  return insertNewAccount(context, account, { passwordHash, action: 'account.bootstrapped' });
}
