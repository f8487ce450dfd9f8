import { Strategy as LocalStrategy } from 'passport-local';
import { hashPassword, isWeakHash, verifyPassword } from '../../platform/auth/password-hashing.ts';
import { createPassport, finish, runStrategy } from '../../platform/auth/run-strategy.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { normaliseEmail } from '../domain/account-rules.ts';
import { findAccountByEmail } from '../store/account.store.ts';

/** An account whose password was right a moment ago. */
export interface VerifiedAccount {
  readonly accountId: string;
  /** The stored hash that the password was compared with. */
  readonly passwordHash: string;
  /** A new hash of the same password when the stored one is weaker than today's; otherwise null. */
  readonly strongerHash: string | null;
}

/**
 * Compares e-mail address and password, by the strategy `local` of passport. It runs outside any
 * transaction, because hashing takes long and may have to wait.
 * @returns null when the password is wrong, and after the same time when the account is unknown,
 *   deactivated or has no password yet
 * @throws OverloadedError when too many hashes are waiting
 */
export function verifyCredentials(
  reader: Reader,
  credentials: { readonly email: string; readonly password: string },
): Promise<VerifiedAccount | null> {
  const { email, password } = credentials;
  const strategy = new LocalStrategy({ usernameField: 'email' }, (username, secret, done) => {
    finish(verify(reader, username, secret), done);
  });
  const own = createPassport({ local: strategy });
  return runStrategy<VerifiedAccount>(own, 'local', { headers: {}, body: { email, password } });
}

async function verify(
  reader: Reader,
  email: string,
  password: string,
): Promise<VerifiedAccount | null> {
  const account = await findAccountByEmail(reader, normaliseEmail(email));
  const stored = account?.isActive === true ? account.passwordHash : null;
  const isRight = await verifyPassword(stored, password);
  if (!isRight || account === null || stored === null) return null;
  const strongerHash = isWeakHash(stored) ? await hashPassword(password) : null;
  return { accountId: account.id, passwordHash: stored, strongerHash };
}
