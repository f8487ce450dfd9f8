import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { choicesOf } from './choices.ts';
import type { PracticeFacet } from './practices.query.ts';
import { EVERYTHING, isNarrowed, type Selection } from './selection.ts';
import { addressOf } from './address.ts';

/** Nothing fits: what could be taken away. */
export function EmptyList({
  selection,
  facets,
}: {
  readonly selection: Selection;
  readonly facets: readonly PracticeFacet[];
}) {
  const words = useWords();
  const { pathname } = useLocation();
  if (!isNarrowed(selection)) return <p>{words.say('practices.empty.nothing')}</p>;
  const choices = choicesOf(selection, facets, words);
  return (
    <div className="practices-empty">
      <p>{words.say('practices.empty.text')}</p>
      <ul>
        {choices.length < 2
          ? null
          : choices.map(({ id, kind, label, rest }) => (
              <li key={id}>
                <Link to={addressOf(pathname, rest)} preventScrollReset>
                  {words.say('practices.empty.without', { kind, name: label })}
                </Link>
              </li>
            ))}
        <li>
          <Link to={addressOf(pathname, EVERYTHING)} preventScrollReset>
            {words.say('practices.empty.all')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
