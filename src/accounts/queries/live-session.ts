import type { Grant } from '../../kernel/actor.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { inRoleOrder, type SessionTransport } from '../domain/account.ts';
import { SESSION_IDLE_MS, SESSION_TOUCH_MS } from '../domain/lifetimes.ts';

/** A session that is going on, with the account's rights as they are now. */
export interface LiveSession {
  readonly accountId: string;
  readonly locale: string | null;
  readonly grants: readonly Grant[];
  /** The moment of this answer. */
  readonly now: Date;
  /** Its use was not noted for a while. */
  readonly isTouchDue: boolean;
}

/**
 * The session behind a token's hash, in one statement; null when it is unknown, has ended, was made for
 * the other transport, or its account is deactivated.
 * @param now null takes the time of the database
 */
export async function findLiveSession(
  reader: Reader,
  session: { readonly tokenHash: string; readonly transport: SessionTransport },
  now: Date | null,
): Promise<LiveSession | null> {
  const [row] = await reader.query<SessionRow>(
    `SELECT a.id, a.locale, moment.now,
       s.last_seen_at <= moment.now - $4 * interval '1 millisecond' AS is_touch_due,
       COALESCE((
         SELECT json_agg(json_build_object('role', g.role, 'locales', g.locales, 'regions', g.regions))
         FROM cms.account_grant g WHERE g.account_id = a.id
       ), '[]') AS grants
     FROM (SELECT COALESCE($3::timestamptz, now()) AS now) moment, cms.session s
     JOIN cms.account a ON a.id = s.account_id
     WHERE s.token_hash = $1 AND s.transport = $2 AND a.is_active
       AND s.expires_at > moment.now
       AND s.last_seen_at > moment.now - $5 * interval '1 millisecond'`,
    [session.tokenHash, session.transport, now, SESSION_TOUCH_MS, SESSION_IDLE_MS],
  );
  if (row === undefined) return null;
  const { id, locale, now: moment, is_touch_due: isTouchDue } = row;
  const grants = inRoleOrder(row.grants);
  return { accountId: id, locale, grants, now: moment, isTouchDue };
}

interface SessionRow {
  readonly id: string;
  readonly locale: string | null;
  readonly now: Date;
  readonly is_touch_due: boolean;
  readonly grants: readonly Grant[];
}
