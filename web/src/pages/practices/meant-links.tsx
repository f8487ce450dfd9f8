import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import type { PracticeList } from './practices.query.ts';
import { fromStart, type Selection } from './selection.ts';
import { addressOf } from './address.ts';

/** Says when something else was searched for, and offers what may have been meant. */
export function MeantLinks({
  list: { searchedFor, didYouMean },
  selection,
}: {
  readonly list: PracticeList;
  readonly selection: Selection;
}) {
  const words = useWords();
  const { pathname } = useLocation();
  const others = didYouMean.filter((one) => one !== searchedFor);
  if (searchedFor == null && others.length === 0) return null;
  return (
    <div className="notice">
      {searchedFor == null ? null : (
        <p>
          {words.say('practices.searched-instead', {
            words: selection.search,
            instead: searchedFor.replace(/\*$/u, '…'),
          })}
        </p>
      )}
      {others.length === 0 ? null : (
        <p>
          {words.say('practices.meant')}{' '}
          {others.map((search, index) => (
            <span key={search}>
              {index === 0 ? '' : ' · '}
              <Link
                to={addressOf(pathname, fromStart({ ...selection, search }))}
                preventScrollReset
              >
                {search}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
