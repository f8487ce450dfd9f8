import type { Tx } from '../../platform/db/tx.ts';
import type { SavedSearch } from '../domain/saved-search.ts';

/** A search to be stored. */
export interface NewSearch extends SavedSearch {
  readonly accountId: string;
  /** Null unless it is a private feed. */
  readonly feedTokenHash: string | null;
  /** Publication version up to which matches are known. */
  readonly checkedVersion: number;
}

/** Lets one transaction at a time count and add the searches of an account. @returns how many there are */
export async function countSearchesLocked(tx: Tx, accountId: string): Promise<number> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`cms.saved_search ${accountId}`]);
  const [row] = await tx.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM cms.saved_search WHERE account_id = $1',
    [accountId],
  );
  return row!.count;
}

/** Inserts a search that has just been run. */
export async function insertSearch(tx: Tx, search: NewSearch): Promise<void> {
  const { id, accountId, name, locale, params, delivery, frequency, createdAt } = search;
  await tx.query(
    `INSERT INTO cms.saved_search (id, account_id, name, locale, params, delivery, frequency,
       feed_token_hash, created_at, last_run_at, checked_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
    [
      ...[id, accountId, name, locale, params, delivery, frequency],
      ...[search.feedTokenHash, createdAt, search.checkedVersion],
    ],
  );
}

/** Notes what matches. @returns the practices that were not noted before */
export async function insertHits(
  tx: Tx,
  searchId: string,
  practiceIds: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const rows = await tx.query<{ practice_id: string }>(
    `INSERT INTO cms.saved_search_hit (saved_search_id, practice_id, first_seen_at)
     SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id
     ON CONFLICT DO NOTHING RETURNING practice_id`,
    [searchId, practiceIds, now],
  );
  const added = new Set(rows.map((row) => row.practice_id));
  return practiceIds.filter((id) => added.has(id));
}

/**
 * Locks a search that was not yet run up to this version.
 * @returns false when it is gone, was run by another worker, or is being run by one
 */
export async function lockUnchecked(tx: Tx, id: string, version: number): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM cms.saved_search WHERE id = $1 AND checked_version < $2 FOR UPDATE SKIP LOCKED`,
    [id, version],
  );
  return rows.length === 1;
}

/** Notes up to which version a search was run, and when. */
export async function markRun(
  tx: Tx,
  id: string,
  run: { readonly version: number; readonly at: Date },
): Promise<void> {
  await tx.query(
    'UPDATE cms.saved_search SET checked_version = $2, last_run_at = $3 WHERE id = $1',
    [id, run.version, run.at],
  );
}

/** Deletes a search of an account with all that belongs to it. @returns whether there was one */
export async function deleteSearch(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `WITH gone AS (DELETE FROM cms.saved_search WHERE id = $1 AND account_id = $2 RETURNING id)
     SELECT id FROM gone`,
    [id, accountId],
  );
  return rows.length === 1;
}

/** Lets whoever has the token end the search. */
export async function insertExit(tx: Tx, searchId: string, tokenHash: string): Promise<void> {
  await tx.query(
    'INSERT INTO cms.saved_search_exit (token_hash, saved_search_id) VALUES ($2, $1)',
    [searchId, tokenHash],
  );
}

/** Deletes the search that the token of a mail ends. @returns whether there was one */
export async function deleteSearchByExit(tx: Tx, tokenHash: string): Promise<boolean> {
  const rows = await tx.query(
    `WITH gone AS (
       DELETE FROM cms.saved_search s USING cms.saved_search_exit e
       WHERE e.token_hash = $1 AND s.id = e.saved_search_id RETURNING s.id)
     SELECT id FROM gone`,
    [tokenHash],
  );
  return rows.length === 1;
}
