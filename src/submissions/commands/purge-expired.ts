import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { LINK_LIFETIME_DAYS } from '../domain/letter-link.ts';
import { lockStaleDraftsWithFiles } from '../queries/stale-drafts.ts';
import { deleteExpiredAccess } from '../store/submission-access.store.ts';
import { dropFiles } from './drop-files.ts';

/**
 * Deletes the tokens of links that are good no longer, which are refused already, and the files of drafts
 * that nobody has touched for as long as such a link is good.
 */
export async function purgeExpired(context: CommandContext): Promise<Result<null>> {
  const { tx, now } = context;
  await deleteExpiredAccess(tx, now);
  const since = new Date(now.getTime() - LINK_LIFETIME_DAYS * 86_400_000);
  for (const submissionId of await lockStaleDraftsWithFiles(tx, since)) {
    await dropFiles(context, submissionId);
  }
  return ok(null);
}
