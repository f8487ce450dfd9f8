import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canManageAccounts } from '../domain/account-policy.ts';
import type { AccountEntity } from '../store/account.entity.ts';
import { lockAccount } from '../store/account.store.ts';
import { refuseRight, refuseVersion } from './refusals.ts';

/** An account that somebody wants to change, at the version that they saw. */
export interface ManagedAccount {
  readonly accountId: string;
  /** Null when the change does not depend on a version. */
  readonly expectedVersion: number | null;
}

/**
 * The beginning that all commands share which change an account: lock → policy → first rules.
 * @returns the locked account; NOT_FOUND when there is none or it is not the actor's to see, FORBIDDEN
 *   when it is the actor's own, VERSION_CONFLICT, or VALIDATION_FAILED when it is deactivated
 */
export async function lockManagedAccount(
  context: CommandContext,
  managed: ManagedAccount,
): Promise<Result<AccountEntity>> {
  const account = await lockAccount(context.tx, managed.accountId);
  const refused = refuseRight(canManageAccounts(context.actor));
  if (account === null) return notFound();
  if (refused !== null) return accountIdOf(context.actor) === account.id ? refused : notFound();
  const expected = managed.expectedVersion ?? account.version;
  if (account.version !== expected) return refuseVersion(context, account, expected);
  return account.isActive ? ok(account) : invalid({ code: 'ACCOUNT_DEACTIVATED', path: null });
}
