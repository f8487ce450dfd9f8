import { createToken } from '../../platform/auth/opaque-token.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { stateOf } from '../domain/account.ts';
import { invitationEnd } from '../domain/lifetimes.ts';
import { lockAccount } from '../store/account.store.ts';
import { deleteInvitationsBefore, insertInvitation } from '../store/invitation.store.ts';

/** An invitation to be sent; the token exists here and in the mail, and is stored nowhere. */
export interface IssuedInvitation {
  readonly token: string;
  readonly email: string;
  readonly displayName: string;
  readonly locale: string | null;
}

/**
 * Makes an invitation; those that were asked for earlier are good no longer. When an event is delivered
 * twice, both mails are good, because nobody knows which of them arrives.
 * @param invitedAt when the administrator asked for it; it ends 72 hours later
 * @returns null when the account is not waiting for a password any more
 */
export async function issueInvitation(
  tx: Tx,
  accountId: string,
  invitedAt: Date,
): Promise<IssuedInvitation | null> {
  const account = await lockAccount(tx, accountId);
  if (account === null) return null;
  const { email, displayName, locale, isActive, passwordHash } = account;
  if (stateOf({ isActive, hasPassword: passwordHash !== null }) !== 'INVITED') return null;
  const { token, tokenHash } = createToken();
  await deleteInvitationsBefore(tx, accountId, invitedAt);
  const times = { createdAt: invitedAt, expiresAt: invitationEnd(invitedAt), usedAt: null };
  await insertInvitation(tx, { tokenHash, accountId, ...times });
  return { token, email, displayName, locale };
}
