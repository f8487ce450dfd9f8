import type { Reader } from '../../platform/db/tx.ts';

/** An invitation that was not used yet, and who was invited. */
export interface OpenInvitation {
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
}

/**
 * The unused invitation behind a token's hash; null when there is none. Whether it is past its end is
 * for the command to say, at the time of its transaction.
 */
export async function findOpenInvitation(
  reader: Reader,
  tokenHash: string,
): Promise<OpenInvitation | null> {
  const [row] = await reader.query<{ id: string; email: string; display_name: string }>(
    `SELECT a.id, a.email, a.display_name
     FROM cms.invitation i JOIN cms.account a ON a.id = i.account_id
     WHERE i.token_hash = $1 AND i.used_at IS NULL AND a.is_active`,
    [tokenHash],
  );
  return row === undefined
    ? null
    : { accountId: row.id, email: row.email, displayName: row.display_name };
}
