import { In } from 'typeorm';
import type { Reader } from '../../platform/db/tx.ts';
import { AccountEntity } from '../store/account.entity.ts';

/** The ids of the accounts with these e-mail addresses (lower case); unknown ones are left out. */
export async function findAccountIds(
  reader: Reader,
  emails: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const accounts = await reader.find(AccountEntity, { where: { email: In([...emails]) } });
  return new Map(accounts.map(({ email, id }) => [email, id]));
}
