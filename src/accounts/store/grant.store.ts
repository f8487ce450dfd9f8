import type { Grant } from '../../kernel/actor.ts';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import { AccountGrantEntity } from './account-grant.entity.ts';

/** Replaces every grant of an account. */
export async function replaceGrants(
  tx: Tx,
  accountId: string,
  grants: readonly Grant[],
): Promise<void> {
  await tx.remove(AccountGrantEntity, { accountId });
  const rows = grants.map(({ role, locales, regions }) => ({ accountId, role, locales, regions }));
  await tx.insert(AccountGrantEntity, rows);
}

/** Lets one transaction at a time decide about who is an administrator. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('accounts.administrators'))`);
}

/** Whether any account holds the role of an administrator, deactivated or invited ones included. */
export async function hasAdministrator(reader: Reader): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM cms.account_grant WHERE role = 'ADMINISTRATOR' LIMIT 1`,
  );
  return rows.length > 0;
}

/**
 * Whether the account is an administrator, and nobody else is one who can sign in. Until the end of the
 * transaction nobody else can decide on it.
 */
export async function isLastAdministrator(tx: Tx, accountId: string): Promise<boolean> {
  await lockAdministrators(tx);
  const [row] = await tx.query<{ is_last: boolean | null }>(
    `SELECT bool_or(g.account_id = $1)
       AND NOT bool_or(g.account_id <> $1 AND a.is_active AND a.password_hash IS NOT NULL) AS is_last
     FROM cms.account_grant g JOIN cms.account a ON a.id = g.account_id
     WHERE g.role = 'ADMINISTRATOR'`,
    [accountId],
  );
  return row?.is_last === true;
}
