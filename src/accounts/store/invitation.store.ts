import { IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import type { Tx } from '../../platform/db/tx.ts';
import { InvitationEntity } from './invitation.entity.ts';

/** Inserts an invitation. */
export function insertInvitation(tx: Tx, invitation: InvitationEntity): Promise<void> {
  return tx.insert(InvitationEntity, invitation);
}

/** Takes back what an account was invited with before that moment. */
export async function deleteInvitationsBefore(
  tx: Tx,
  accountId: string,
  moment: Date,
): Promise<void> {
  await tx.remove(InvitationEntity, { accountId, createdAt: LessThan(moment) });
}

/**
 * Uses an invitation up.
 * @returns false when it is unknown, used, replaced or past its end: only one of many can be first
 */
export async function useInvitation(
  tx: Tx,
  invitation: Pick<InvitationEntity, 'tokenHash' | 'accountId'>,
  now: Date,
): Promise<boolean> {
  const { tokenHash, accountId } = invitation;
  const open = { tokenHash, accountId, usedAt: IsNull(), expiresAt: MoreThan(now) };
  return (await tx.update(InvitationEntity, open, { usedAt: now })) === 1;
}

/** Takes every invitation of an account back. */
export async function deleteInvitationsOf(tx: Tx, accountId: string): Promise<void> {
  await tx.remove(InvitationEntity, { accountId });
}

/** Deletes invitations past their end, used or not. */
export async function deleteEndedInvitations(tx: Tx, now: Date): Promise<void> {
  await tx.remove(InvitationEntity, { expiresAt: LessThanOrEqual(now) });
}
