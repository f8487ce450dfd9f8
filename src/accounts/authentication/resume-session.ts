import type { Clock } from '../../kernel/clock.ts';
import type { Authenticated } from '../../platform/auth/authenticator.ts';
import { hashToken } from '../../platform/auth/opaque-token.ts';
import type { Database } from '../../platform/db/database.ts';
import type { SessionTransport } from '../domain/account.ts';
import { after, SESSION_TOUCH_MS } from '../domain/lifetimes.ts';
import { findLiveSession } from '../queries/live-session.ts';
import { touchSession } from '../store/session.store.ts';

/**
 * Goes on with a session: one statement, and at most once a minute a second one that notes its use.
 * @returns null when there is no such session, it has ended, or its account is deactivated
 */
export async function resumeSession(
  parts: { readonly database: Database; readonly clock: Clock | null },
  token: string,
  transport: SessionTransport,
): Promise<Authenticated | null> {
  const tokenHash = hashToken(token);
  const now = parts.clock?.now() ?? null;
  const session = await findLiveSession(parts.database.reader, { tokenHash, transport }, now);
  if (session === null) return null;
  if (session.isTouchDue) {
    const seen = { at: session.now, before: after(session.now, -SESSION_TOUCH_MS) };
    await parts.database.transact((tx) => touchSession(tx, tokenHash, seen));
  }
  const { accountId, grants, locale } = session;
  return { actor: { kind: 'ACCOUNT', accountId, grants }, sessionToken: token, locale };
}
