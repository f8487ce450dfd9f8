import { makePage, readPage, type Page, type PageArguments } from '../../kernel/page.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Account } from '../domain/account.ts';
import { ACCOUNT_COLUMNS, accountOf, type AccountRow } from './account-rows.ts';

const ORDER = 'accounts.email';

const PAGES = {
  FORWARD: { whereSql: 'a.email > $1', orderSql: 'a.email' },
  BACKWARD: { whereSql: 'a.email < $1', orderSql: 'a.email DESC' },
} as const;

/** A page of all accounts by e-mail address, which is unique. @throws InvalidPageError */
export async function listAccounts(reader: Reader, page: PageArguments): Promise<Page<Account>> {
  const request = readPage(page, ORDER);
  const { whereSql, orderSql } = PAGES[request.direction];
  const rows = await reader.query<AccountRow>(
    `SELECT ${ACCOUNT_COLUMNS} FROM cms.account a
     WHERE $1::text IS NULL OR ${whereSql} ORDER BY ${orderSql} LIMIT $2`,
    [request.keys?.[0] ?? null, request.size + 1],
  );
  return makePage(rows.map(accountOf), request, ORDER, ({ email }) => [email]);
}

/** How many accounts there are, in whatever state. */
export async function countAccounts(reader: Reader): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM cms.account',
  );
  return row!.count;
}
