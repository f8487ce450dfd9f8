import type { Grant } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/ids.ts';
import type { Account } from '../domain/account.ts';
import type { GrantInput } from './account.inputs.ts';
import { AccountType } from './account.type.ts';

/** Shows an account to the person or to an administrator. */
export function presentAccount(account: Account): AccountType {
  return Object.assign(new AccountType(), {
    id: encodeId('Account', account.id),
    email: account.email,
    displayName: account.displayName,
    state: account.state,
    locale: account.locale,
    grants: account.grants.map(({ role, locales, regions }) => ({ role, locales, regions })),
    createdAt: account.createdAt,
    version: account.version,
  });
}

/** Puts an account into the success type of a mutation. */
export function presentAs<T extends { readonly account: AccountType }>(Success: new () => T) {
  return (account: Account): T =>
    Object.assign(new Success(), { account: presentAccount(account) });
}

/** Reads grants as they were sent; a scope that was left out covers all. */
export function readGrants(grants: readonly GrantInput[]): readonly Grant[] {
  return grants.map(({ role, locales, regions }) => ({
    role,
    locales: locales ?? null,
    regions: regions ?? null,
  }));
}
