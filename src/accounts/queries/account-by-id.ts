import type { Reader } from '../../platform/db/tx.ts';
import type { Account } from '../domain/account.ts';
import { ACCOUNT_COLUMNS, accountOf, type AccountRow } from './account-rows.ts';

/** The account with this id, or null. */
export async function findAccountById(reader: Reader, id: string): Promise<Account | null> {
  const [row] = await reader.query<AccountRow>(
    `SELECT ${ACCOUNT_COLUMNS} FROM cms.account a WHERE a.id = $1`,
    [id],
  );
  return row === undefined ? null : accountOf(row);
}

/** Like {@link findAccountById}, for an account that must be there. @throws Error when it is not */
export async function getAccount(reader: Reader, id: string): Promise<Account> {
  const account = await findAccountById(reader, id);
  if (account === null) throw new Error(`no account ${id}`);
  return account;
}
