import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { after, SESSION_IDLE_MS } from '../domain/lifetimes.ts';
import { deleteEndedInvitations } from '../store/invitation.store.ts';
import { deleteEndedSessions } from '../store/session.store.ts';

/** Deletes sessions and invitations that have ended; they are refused already, so nobody notices. */
export async function purgeExpired(context: CommandContext): Promise<Result<null>> {
  const { tx, now } = context;
  await deleteEndedSessions(tx, { now, idleBefore: after(now, -SESSION_IDLE_MS) });
  await deleteEndedInvitations(tx, now);
  return ok(null);
}
