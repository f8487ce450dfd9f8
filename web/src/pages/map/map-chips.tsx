import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { choicesOf } from '../practices/choices.ts';
import type { PracticeFacet } from '../practices/practices.query.ts';
import type { Selection } from '../practices/selection.ts';
import { addressOf, withoutFilters, withRegions } from './filtered.ts';

/** What narrows the map; each a link to the map without it. A chosen region narrows nothing here. */
export function MapChips({
  facets,
  selection,
}: {
  readonly facets: readonly PracticeFacet[];
  readonly selection: Selection;
}) {
  const words = useWords();
  const { pathname } = useLocation();
  const { region } = selection.chosen;
  const choices = choicesOf(withRegions(selection, []), facets, words);
  if (choices.length === 0) return null;
  return (
    <ul className="map-chips plain no-print" aria-label={words.say('map.chips.title')}>
      {choices.map(({ id, kind, label, rest }) => (
        <li key={id}>
          <Link
            className="map-chip"
            to={addressOf(pathname, withRegions(rest, region))}
            preventScrollReset
          >
            <span className="visually-hidden">{words.say('map.chips.remove', { kind })} </span>
            {label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          className="map-clear"
          to={addressOf(pathname, withoutFilters(selection))}
          preventScrollReset
        >
          {words.say('map.chips.clear')}
        </Link>
      </li>
    </ul>
  );
}
