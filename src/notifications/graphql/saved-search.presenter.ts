import { encodeId } from '../../kernel/ids.ts';
import type { SearchSaved } from '../commands/save-search.ts';
import type { SavedSearch } from '../domain/saved-search.ts';
import { savedFeedAddress } from '../feed/saved-feed-route.ts';
import { SavedSearchType, SearchSavedType } from './saved-search.type.ts';

/** Tag of the opaque ids of saved searches. */
export const SAVED_SEARCH = 'SavedSearch';

/** Shows a search to whose it is. */
export function presentSearch(search: SavedSearch): SavedSearchType {
  const { id, name, locale, params: query, delivery, frequency, createdAt } = search;
  const fields = { name, locale, query, delivery, frequency, createdAt };
  return Object.assign(new SavedSearchType(), { id: encodeId(SAVED_SEARCH, id), ...fields });
}

/** Shows a search that was just saved, with the address of its feed. */
export function presentSaved(publicUrl: string) {
  return ({ search, feedToken }: SearchSaved): SearchSavedType =>
    Object.assign(new SearchSavedType(), {
      savedSearch: presentSearch(search),
      feedUrl: feedToken === null ? null : savedFeedAddress(publicUrl, feedToken),
    });
}
