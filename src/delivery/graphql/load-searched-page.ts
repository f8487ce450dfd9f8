import type { PracticePage } from '../queries/list-practices.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { settleSearch, type SettledSearch } from '../queries/settle-search.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadPracticePage, type PracticeList } from './load-practice-page.ts';

/** A page with what was really searched for. */
export interface SearchedPage {
  readonly page: PracticePage;
  /** With the search that was settled on. */
  readonly selection: Selection;
  /** Null: the search is the reader's. */
  readonly settled: SettledSearch | null;
}

/**
 * Reads a page; when the search finds nothing at all, that of what was probably meant.
 * @throws GraphQLError, InvalidPageError as `loadPracticePage` does
 */
export async function loadSearchedPage(
  context: DeliveryContext,
  list: PracticeList,
): Promise<SearchedPage> {
  const { selection } = list;
  const page = await loadPracticePage(context, list);
  if (selection.search === null || page.edges.length > 0) return { page, selection, settled: null };
  const settled = await settleSearch(context.reader, selection, selection.search);
  if (settled === null) return { page, selection, settled };
  const meant = { ...selection, search: settled.searchedFor };
  return {
    page: await loadPracticePage(context, { ...list, selection: meant }),
    selection: meant,
    settled,
  };
}
