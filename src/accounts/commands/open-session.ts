import { invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import { createToken, hashToken } from '../../platform/auth/opaque-token.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { VerifiedAccount } from '../authentication/verify-credentials.ts';
import type { Account, SessionTransport } from '../domain/account.ts';
import { after, SESSION_ABSOLUTE_MS } from '../domain/lifetimes.ts';
import { getAccount } from '../queries/account-by-id.ts';
import { lockAccount, updateAccount } from '../store/account.store.ts';
import { deleteSession, insertSession } from '../store/session.store.ts';

/** The transaction of a sign-in, after the password was compared. */
export interface OpenSessionInput {
  /** Null when the credentials were wrong, whatever was wrong about them. */
  readonly verified: VerifiedAccount | null;
  readonly transport: SessionTransport;
  /** Token of the session that the new cookie replaces; null when there is none. */
  readonly replacedToken: string | null;
}

/** A session that has just begun; the token is shown this once. */
export interface OpenedSession {
  readonly account: Account;
  readonly token: string;
  readonly transport: SessionTransport;
  /** Its end, however much it is used. */
  readonly expiresAt: Date;
}

/**
 * Begins a session with a token of its own, never one that the client brought, and makes a weak hash of
 * the password a strong one.
 * @returns the session, or VALIDATION_FAILED with SIGN_IN_FAILED and nothing about why
 */
export async function openSession(
  context: CommandContext,
  input: OpenSessionInput,
): Promise<Result<OpenedSession>> {
  const { tx, now } = context;
  const { verified, transport, replacedToken } = input;
  const account = verified === null ? null : await lockAccount(tx, verified.accountId);
  const isUnchanged = account?.isActive === true && account.passwordHash === verified?.passwordHash;
  if (account === null || verified === null || !isUnchanged) {
    return invalid({ code: 'SIGN_IN_FAILED', path: null });
  }
  if (verified.strongerHash !== null) {
    await updateAccount(tx, account, { passwordHash: verified.strongerHash });
  }
  if (replacedToken !== null) await deleteSession(tx, hashToken(replacedToken));
  const { token, tokenHash } = createToken();
  const expiresAt = after(now, SESSION_ABSOLUTE_MS);
  const times = { createdAt: now, lastSeenAt: now, expiresAt };
  await insertSession(tx, { tokenHash, accountId: account.id, transport, ...times });
  const subject = { subjectType: 'ACCOUNT', subjectId: account.id };
  await recordHistory(context, { ...subject, action: 'account.signed-in', data: { transport } });
  return ok({ account: await getAccount(tx, account.id), token, transport, expiresAt });
}
