import { createHash, timingSafeEqual } from 'node:crypto';
import { forbidden, type Result } from '../../kernel/result.ts';
import { bootstrapAdministrator } from '../commands/bootstrap-administrator.ts';
import type { Account } from '../domain/account.ts';
import { canBootstrap } from '../domain/account-policy.ts';
import { hasAdministrator } from '../store/grant.store.ts';
import type { CommandRunner } from './command-runner.ts';
import { preparePassword } from './prepare-password.ts';

/** What whoever sets the service up sends. */
export interface BootstrapRequest {
  readonly secret: string;
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly locale: string | null;
}

/**
 * Makes the first administrator. A wrong secret, or an administrator who is there already, is refused
 * before anything is hashed; the command asks again in its transaction.
 * @param expectedSecret the installation's secret; null means it has none, and every secret is wrong
 * @returns the account, or FORBIDDEN, or VALIDATION_FAILED
 * @throws OverloadedError when too many hashes are waiting
 */
export async function bootstrapWithSecret(
  runner: CommandRunner,
  expectedSecret: string | null,
  sent: BootstrapRequest,
): Promise<Result<Account>> {
  const isSecretRight = expectedSecret !== null && isEqualText(expectedSecret, sent.secret);
  const facts = { isSecretRight, hasAdministrator: await hasAdministrator(runner.reader) };
  if (!canBootstrap(facts).allowed) return forbidden('BOOTSTRAP_ADMINISTRATOR');
  const { email, displayName, locale } = sent;
  const prepared = await preparePassword(sent.password, [email, displayName]);
  if (!prepared.ok) return prepared;
  const identity = { email, displayName, locale };
  const input = { ...identity, isSecretRight, passwordHash: prepared.value };
  return runner.execute(bootstrapAdministrator, input);
}

/** Compares hashes, so that neither the length nor the place of the first difference shows in time. */
function isEqualText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(one), digest(other));
}
