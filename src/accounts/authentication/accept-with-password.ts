import { invalid, type Result } from '../../kernel/result.ts';
import { hashToken, isTokenShaped } from '../../platform/auth/opaque-token.ts';
import { acceptInvitation } from '../commands/accept-invitation.ts';
import type { Account } from '../domain/account.ts';
import { INVITATION_INVALID } from '../domain/account-rules.ts';
import { findOpenInvitation } from '../queries/open-invitation.ts';
import type { CommandRunner } from './command-runner.ts';
import { preparePassword } from './prepare-password.ts';

/**
 * Accepts an invitation: hashes the chosen password outside, then uses the invitation up inside a
 * transaction. A token that is not open is refused before anything is hashed, so that guessing tokens
 * costs the service little.
 * @returns the account, or VALIDATION_FAILED with INVITATION_INVALID or what is wrong with the password
 * @throws OverloadedError when too many hashes are waiting
 */
export async function acceptWithPassword(
  runner: CommandRunner,
  sent: { readonly token: string; readonly password: string },
): Promise<Result<Account>> {
  if (!isTokenShaped(sent.token)) return invalid(INVITATION_INVALID);
  const tokenHash = hashToken(sent.token);
  const invitation = await findOpenInvitation(runner.reader, tokenHash);
  if (invitation === null) return invalid(INVITATION_INVALID);
  const { accountId, email, displayName } = invitation;
  const prepared = await preparePassword(sent.password, [email, displayName]);
  if (!prepared.ok) return prepared;
  const input = { accountId, tokenHash, passwordHash: prepared.value };
  return runner.execute(acceptInvitation, input);
}
