import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../../platform/db/tx.ts';
import { SessionEntity } from './session.entity.ts';

/** Begins a session. */
export function insertSession(tx: Tx, session: SessionEntity): Promise<void> {
  return tx.insert(SessionEntity, session);
}

/** Notes that a session is in use, unless that was noted since `before`. */
export async function touchSession(
  tx: Tx,
  tokenHash: string,
  seen: { readonly at: Date; readonly before: Date },
): Promise<void> {
  const where = { tokenHash, lastSeenAt: LessThanOrEqual(seen.before) };
  await tx.update(SessionEntity, where, { lastSeenAt: seen.at });
}

/** Ends one session. @returns the account whose session it was, or null when there was none */
export async function deleteSession(tx: Tx, tokenHash: string): Promise<string | null> {
  const session = await tx.findOne(SessionEntity, { where: { tokenHash } });
  const deleted = await tx.remove(SessionEntity, { tokenHash });
  return session !== null && deleted === 1 ? session.accountId : null;
}

/** Ends every session of an account. @returns how many there were */
export function deleteSessionsOf(tx: Tx, accountId: string): Promise<number> {
  return tx.remove(SessionEntity, { accountId });
}

/** Deletes sessions that have ended: past their end, or not used since `idleBefore`. */
export async function deleteEndedSessions(
  tx: Tx,
  ended: { readonly now: Date; readonly idleBefore: Date },
): Promise<void> {
  await tx.remove(SessionEntity, { expiresAt: LessThanOrEqual(ended.now) });
  await tx.remove(SessionEntity, { lastSeenAt: LessThanOrEqual(ended.idleBefore) });
}
