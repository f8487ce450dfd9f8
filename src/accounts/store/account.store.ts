import type { Patch, Reader, Tx } from '../../platform/db/tx.ts';
import { AccountEntity } from './account.entity.ts';

/** The account with this id, or null. */
export function findAccount(reader: Reader, id: string): Promise<AccountEntity | null> {
  return reader.findOne(AccountEntity, { where: { id } });
}

/** The account with this normalised e-mail address, or null. */
export function findAccountByEmail(reader: Reader, email: string): Promise<AccountEntity | null> {
  return reader.findOne(AccountEntity, { where: { email } });
}

/** Locks the account until the end of the transaction; null when absent. */
export function lockAccount(tx: Tx, id: string): Promise<AccountEntity | null> {
  return tx.lock(AccountEntity, { id });
}

/**
 * Inserts an account unless the e-mail address is taken; waits for a transaction that is taking it.
 * @returns whether it was inserted
 */
export async function insertAccount(
  tx: Tx,
  account: Pick<
    AccountEntity,
    'id' | 'email' | 'displayName' | 'passwordHash' | 'locale' | 'createdAt'
  >,
): Promise<boolean> {
  const { id, email, displayName, passwordHash, locale, createdAt } = account;
  const rows = await tx.query(
    `INSERT INTO cms.account (id, email, display_name, password_hash, locale, created_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [id, email, displayName, passwordHash, locale, createdAt],
  );
  return rows.length === 1;
}

/**
 * Changes an account at the version that was read; the version grows by one.
 * @returns false when it has another version: nothing was written
 */
export async function updateAccount(
  tx: Tx,
  at: Pick<AccountEntity, 'id' | 'version'>,
  patch: Patch<Pick<AccountEntity, 'passwordHash' | 'isActive'>>,
): Promise<boolean> {
  const where = { id: at.id, version: at.version };
  return (await tx.update(AccountEntity, where, { ...patch, version: at.version + 1 })) === 1;
}
