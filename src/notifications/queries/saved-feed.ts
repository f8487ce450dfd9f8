import type { PublicReader } from '../../platform/db/public-reader.ts';

/** What a private feed shows. */
export interface SavedFeed {
  readonly locale: string;
  readonly params: string;
}

const SAVED_FEED = 'SELECT locale, params FROM delivery.saved_feed WHERE token_hash = $1';

/** The private feed behind the hash of a token; null: there is none, or its account is not active. */
export async function findSavedFeed(
  reader: PublicReader,
  tokenHash: string,
): Promise<SavedFeed | null> {
  const [row] = await reader.query<SavedFeed>('saved_feed', SAVED_FEED, [tokenHash]);
  return row ?? null;
}
