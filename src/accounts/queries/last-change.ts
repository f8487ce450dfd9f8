import type { Reader } from '../../platform/db/tx.ts';

/** Who changed an account last, and when; a null name means the service or nobody known. */
export interface LastChange {
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

/** The last change of an account that its history tells of; signing in and out are none. */
export async function lastChangeOf(reader: Reader, accountId: string): Promise<LastChange> {
  const [row] = await reader.query<{ display_name: string | null; at: Date }>(
    `SELECT a.display_name, h.at FROM cms.history h
     LEFT JOIN cms.account a ON h.actor_kind = 'ACCOUNT' AND a.id = h.actor_id
     WHERE h.subject_type = 'ACCOUNT' AND h.subject_id = $1
       AND h.action NOT IN ('account.signed-in', 'account.signed-out')
     ORDER BY h.id DESC LIMIT 1`,
    [accountId],
  );
  return { changedBy: row?.display_name ?? null, changedAt: row?.at ?? null };
}
