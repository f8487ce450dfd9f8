import { fail, type Result } from '../../kernel/result.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { normaliseEmail } from '../domain/account-rules.ts';

/**
 * Counts an attempt to prove who one is, before anything is hashed. The address of the caller counts
 * first, so that one address cannot use up the attempts of many accounts.
 * @param email every spelling of one address counts as one; null when the attempt names no account
 * @returns null when it may go on, otherwise RATE_LIMITED
 */
export async function limitAttempts(
  context: EditorialContext,
  email: string | null,
): Promise<Result<never> | null> {
  const wait =
    (await context.consume('sign-in-address', context.clientAddress)) ??
    (email === null ? null : await context.consume('sign-in-account', normaliseEmail(email)));
  return wait === null ? null : fail({ kind: 'RATE_LIMITED', retryAfterSeconds: wait });
}
