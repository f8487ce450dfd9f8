import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { MeantLinks } from './meant-links.tsx';
import { OrderSelect } from './order-select.tsx';
import { Paging } from './paging.tsx';
import type { PracticeList } from './practices.query.ts';
import { ResultCard } from './result-card.tsx';
import type { SelectionControl } from './use-selection.ts';

/** The practices of the page under their number. */
export function Results({
  list,
  control,
}: {
  readonly list: PracticeList;
  readonly control: SelectionControl;
}) {
  const words = useWords();
  const { selection, isLoading } = control;
  const { totalCount: count, edges, facets, pageInfo } = list;
  const found = list.searchedFor?.replace(/\*$/u, '…') ?? selection.search;
  const heading = useFocusOnPage(`${selection.after}/${selection.before}`, isLoading);
  return (
    <>
      <div className="practices-results-head">
        <div role="status">
          <h2 id="results-title" className="practices-total" tabIndex={-1} ref={heading}>
            {selection.search === ''
              ? words.say('practices.count', { count })
              : words.say('practices.count.search', { count, words: found })}
          </h2>
          <p className="practices-loading soft">
            {isLoading ? words.say('practices.loading') : ''}
          </p>
        </div>
        {count === 0 ? null : <OrderSelect control={control} />}
      </div>
      <MeantLinks list={list} selection={selection} />
      {count === 0 ? <EmptyList selection={selection} facets={facets} /> : null}
      <ul className="practices-list" aria-busy={isLoading} aria-labelledby="results-title">
        {edges.map((found) => (
          <li key={found.node.id}>
            <ResultCard found={found} />
          </li>
        ))}
      </ul>
      <Paging pageInfo={pageInfo} selection={selection} />
    </>
  );
}

/** Moves focus and view to the heading when another page of the list has come. */
function useFocusOnPage(page: string, isLoading: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (isLoading || shown.current === page) return;
    const isOpening = page !== 'null/null' || document.activeElement === document.body;
    shown.current = page;
    if (!isOpening) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [page, isLoading]);
  return heading;
}
