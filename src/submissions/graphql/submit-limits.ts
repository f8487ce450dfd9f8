import { fail, type Result } from '../../kernel/result.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';

/**
 * Counts a practice that is handed in without an account, by the address of the caller.
 * @returns null when it may go on, otherwise RATE_LIMITED
 */
export async function limitSubmissions(context: EditorialContext): Promise<Result<never> | null> {
  const { clientAddress } = context;
  const wait =
    (await context.consume('submit-address', clientAddress)) ??
    (await context.consume('submit-address-hour', clientAddress));
  return wait === null ? null : fail({ kind: 'RATE_LIMITED', retryAfterSeconds: wait });
}
