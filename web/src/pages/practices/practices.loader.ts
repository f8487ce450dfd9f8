import { redirect } from 'react-router';
import { Refusal, Unreachable } from '../../api/ask.ts';
import { impossible, loader, type Impossible } from '../../app/load.ts';
import type { FacetName, SitePracticesQueryVariables } from '../../gql/public/graphql.ts';
import { LIST_PARAMETERS, LISTS } from './parameters.ts';
import { addressOf } from './address.ts';
import { PRACTICES, type PracticeList } from './practices.query.ts';
import { filterOf, fromStart, readSelection, type Selection } from './selection.ts';

/** Why there is no new list. */
export type Trouble =
  { readonly kind: 'offline' } | { readonly kind: 'refused'; readonly message: string };

/** A page of the list, or why there is none. */
export interface LoadedPractices {
  readonly list: PracticeList | null;
  readonly trouble: Trouble | null;
}

type Answer = LoadedPractices | Impossible<LoadedPractices>;

const PAGE_SIZE = 12;
const FACETS: readonly FacetName[] = [
  ...LIST_PARAMETERS.map((name) => LISTS[name].facet),
  'PERIOD',
];

/** Loads the practices that the address chooses. */
export const loadPractices = loader(async ({ ask, locale, url }): Promise<Answer> => {
  const selection = readSelection(url.searchParams);
  try {
    const { practices } = await ask(PRACTICES, { locale, ...variablesOf(selection) });
    return { list: practices, trouble: null };
  } catch (error) {
    if (error instanceof Unreachable) return { list: null, trouble: { kind: 'offline' } };
    const isDeepInside = selection.after !== null || selection.before !== null;
    // A place in a list is only known in its own language and order.
    if (isDeepInside) throw redirect(addressOf(url.pathname, fromStart(selection)));
    if (!(error instanceof Refusal)) throw error;
    return impossible<LoadedPractices>({
      list: null,
      trouble: { kind: 'refused', message: error.message },
    });
  }
});

function variablesOf(selection: Selection): Omit<SitePracticesQueryVariables, 'locale'> {
  const { search, order, after, before } = selection;
  const canOrder = order !== null && (order !== 'RELEVANCE' || search !== '');
  const page = before === null ? { first: PAGE_SIZE, after } : { last: PAGE_SIZE, before };
  return {
    search: search === '' ? null : search,
    filter: filterOf(selection),
    orderBy: canOrder ? [order] : null,
    facets: [...FACETS],
    ...page,
  };
}
