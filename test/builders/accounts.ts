import { randomUUID } from 'node:crypto';
import { createAccount, type Account, type CreateAccountInput } from '../../src/accounts/index.ts';
import type { AccountActor, Grant, Role } from '../../src/kernel/actor.ts';
import type { Caller, Database } from '../../src/platform/db/database.ts';
import { isUnavailable } from '../../src/platform/db/sql-errors.ts';

/** A password that the rules accept; nobody uses it. */
export const PASSWORD = 'umbrella quarrel basalt tram';

/** The service itself as a caller. */
export const SYSTEM: Caller = { actor: { kind: 'SYSTEM', name: 'test' }, requestId: null };

/** Grants of whole roles. */
export function grantsOf(...roles: readonly Role[]): readonly Grant[] {
  return roles.map((role) => ({ role, locales: null, regions: null }));
}

/** Makes an account: an editor who cannot sign in, unless the overrides say otherwise. */
export async function buildAccount(
  database: Database,
  overrides: Partial<CreateAccountInput> = {},
): Promise<Account> {
  const result = await database.execute(SYSTEM, createAccount, {
    email: `${randomUUID()}@demo.invalid`,
    displayName: 'Somebody',
    locale: null,
    grants: grantsOf('EDITOR'),
    password: null,
    ...overrides,
  });
  if (!result.ok) throw new Error(`the account was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** An account as a caller. */
export function callerOf(account: Account): Caller & { readonly actor: AccountActor } {
  const actor = { kind: 'ACCOUNT', accountId: account.id, grants: account.grants } as const;
  return { actor, requestId: null };
}

/** Tries again as a client does who is told 503: on a busy machine a lock may be waited for too long. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
  }
}
