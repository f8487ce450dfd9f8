import type { Reader } from '../../platform/db/tx.ts';
import { hoursBetween, type SavedSearch, type SearchFrequency } from '../domain/saved-search.ts';

const COLUMNS = `s.id, s.name, s.locale, s.params, s.delivery, s.frequency, s.created_at AS "createdAt"`;

/** The searches of an account, oldest first. */
export function listSearches(reader: Reader, accountId: string): Promise<readonly SavedSearch[]> {
  return reader.query<SavedSearch>(
    `SELECT ${COLUMNS} FROM cms.saved_search s WHERE s.account_id = $1 ORDER BY s.created_at, s.id`,
    [accountId],
  );
}

/** A search with whose it is. */
export interface OwnedSearch extends SavedSearch {
  readonly accountId: string;
}

/** The search with this id, or null. */
export async function findSearch(reader: Reader, id: string): Promise<OwnedSearch | null> {
  const [row] = await reader.query<OwnedSearch>(
    `SELECT ${COLUMNS}, s.account_id AS "accountId" FROM cms.saved_search s WHERE s.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Publication version of what readers see now. */
export async function readVersion(reader: Reader): Promise<number> {
  const [row] = await reader.query<{ version: number }>(
    'SELECT publication_version::integer AS version FROM delivery.state',
  );
  return row!.version;
}

const FREQUENCIES: readonly SearchFrequency[] = ['EACH', 'DAILY', 'WEEKLY'];

/**
 * Searches by mail of active accounts that are due: something was published since they were run, and
 * their time has come. Those that have waited longest come first.
 * @param limit the most of them
 */
export function listDueSearches(
  reader: Reader,
  now: Date,
  limit: number,
): Promise<readonly SavedSearch[]> {
  return reader.query<SavedSearch>(
    `SELECT ${COLUMNS} FROM cms.saved_search s
     JOIN cms.account a ON a.id = s.account_id
     JOIN unnest($2::text[], $3::int[]) AS f (frequency, hours) ON f.frequency = s.frequency
     WHERE s.delivery = 'EMAIL' AND a.is_active
       AND s.checked_version < (SELECT publication_version FROM delivery.state)
       AND s.last_run_at <= $1::timestamptz - make_interval(hours => f.hours)
     ORDER BY s.last_run_at, s.id LIMIT $4`,
    [now, FREQUENCIES, FREQUENCIES.map(hoursBetween), limit],
  );
}
