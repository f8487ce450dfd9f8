import type { Result } from '../../kernel/result.ts';
import { openSession, type OpenedSession } from '../commands/open-session.ts';
import type { SessionTransport } from '../domain/account.ts';
import type { CommandRunner } from './command-runner.ts';
import { verifyCredentials } from './verify-credentials.ts';

/** What somebody who signs in brings. */
export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  readonly transport: SessionTransport;
  /** Token of the session that came with the request; null when none did. */
  readonly presentedToken: string | null;
}

/**
 * Signs in: compares the password outside, then begins the session inside a transaction. A session whose
 * cookie the new one replaces ends, because nobody would hold its token any more.
 * @returns the session, or VALIDATION_FAILED with SIGN_IN_FAILED
 * @throws OverloadedError when too many hashes are waiting
 */
export async function signInWithPassword(
  runner: CommandRunner,
  request: SignInRequest,
): Promise<Result<OpenedSession>> {
  const { transport, presentedToken } = request;
  const verified = await verifyCredentials(runner.reader, request);
  const replacedToken = transport === 'COOKIE' ? presentedToken : null;
  return runner.execute(openSession, { verified, transport, replacedToken });
}
