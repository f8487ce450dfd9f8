import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { PracticeList } from './practices.query.ts';
import { fromStart, type Selection } from './selection.ts';
import { addressOf } from './address.ts';

/** Links to the pages before and after. */
export function Paging({
  pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
  selection,
}: {
  readonly pageInfo: PracticeList['pageInfo'];
  readonly selection: Selection;
}) {
  const words = useWords();
  const { pathname } = useLocation();
  if (!hasNextPage && !hasPreviousPage) return null;
  const start = fromStart(selection);
  const to = (place: Partial<Selection>) => addressOf(pathname, { ...start, ...place });
  return (
    <nav className="practices-paging" aria-label={words.say('practices.page.label')}>
      <ul className="plain">
        {hasPreviousPage && startCursor != null ? (
          <>
            <li>
              <Link className="button" to={to({})} preventScrollReset>
                {words.say('practices.page.first')}
              </Link>
            </li>
            <li>
              <Link
                className="button"
                rel="prev"
                to={to({ before: startCursor })}
                preventScrollReset
              >
                {words.say('practices.page.previous')}
              </Link>
            </li>
          </>
        ) : null}
        {hasNextPage && endCursor != null ? (
          <li>
            <Link className="button" rel="next" to={to({ after: endCursor })} preventScrollReset>
              {words.say('practices.page.next')}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
