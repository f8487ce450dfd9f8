import type { ComponentProps } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../words/words.ts';
import { addressOf } from './address.ts';
import type { Choice } from './choices.ts';
import type { Selection } from './selection.ts';

/** What is chosen; each a link to the same page without it. The list is named as any `ul` is. */
export function ChipList({
  page,
  choices,
  cleared,
  ...list
}: {
  /** The page it belongs to: its words and its look. */
  readonly page: 'map' | 'practices';
  readonly choices: readonly Choice[];
  /** The selection without any of them. */
  readonly cleared: Selection;
} & Readonly<ComponentProps<'ul'>>) {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <ul {...list}>
      {choices.map(({ id, kind, label, rest }) => (
        <li key={id}>
          <Link className={`${page}-chip`} to={addressOf(pathname, rest)} preventScrollReset>
            <span className="visually-hidden">{words.say(`${page}.chips.remove`, { kind })} </span>
            {label}
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className={`${page}-clear`} to={addressOf(pathname, cleared)} preventScrollReset>
          {words.say(`${page}.chips.clear`)}
        </Link>
      </li>
    </ul>
  );
}
