import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { deleteExpiredAccess } from '../store/submission-access.store.ts';

/** Deletes the tokens of links that are good no longer; they are refused already. */
export async function purgeExpired({ tx, now }: CommandContext): Promise<Result<null>> {
  await deleteExpiredAccess(tx, now);
  return ok(null);
}
