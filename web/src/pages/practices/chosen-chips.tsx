import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { choicesOf } from './choices.ts';
import type { PracticeFacet } from './practices.query.ts';
import { EVERYTHING } from './selection.ts';
import { addressOf } from './address.ts';
import type { SelectionControl } from './use-selection.ts';

/** What is chosen; each a link to the list without it. */
export function ChosenChips({
  control,
  facets,
}: {
  readonly control: SelectionControl;
  readonly facets: readonly PracticeFacet[];
}) {
  const words = useWords();
  const { pathname } = useLocation();
  const { selection } = control;
  const choices = choicesOf(selection, facets, words);
  if (choices.length === 0) return null;
  return (
    <div className="practices-chips">
      <h2 className="visually-hidden" id="practices-chosen">
        {words.say('practices.chips.title')}
      </h2>
      <ul className="plain" aria-labelledby="practices-chosen">
        {choices.map(({ id, kind, label, rest }) => (
          <li key={id}>
            <Link className="practices-chip" to={addressOf(pathname, rest)} preventScrollReset>
              <span className="visually-hidden">
                {words.say('practices.chips.remove', { kind })}{' '}
              </span>
              {label}
              <span aria-hidden="true">×</span>
            </Link>
          </li>
        ))}
        <li>
          <Link
            className="practices-clear"
            to={addressOf(pathname, { ...EVERYTHING, order: selection.order })}
            preventScrollReset
          >
            {words.say('practices.chips.clear')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
