export {
  createAuthenticator,
  type AuthenticatorParts,
  type ResolveSubmissionToken,
} from './authentication/create-authenticator.ts';
export { createAccount, type CreateAccountInput } from './commands/create-account.ts';
export type { Account, AccountState } from './domain/account.ts';
export { findAccountById } from './queries/account-by-id.ts';
export { listDisplayNames } from './queries/display-names.ts';
export { findAccountIds } from './queries/account-ids.ts';
