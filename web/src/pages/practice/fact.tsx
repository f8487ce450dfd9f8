import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { WordKey } from '../../words/messages.ts';
import { useWords } from '../../words/words.ts';

/** A fact with its name; nothing when it is not known (the page then names it among the unknown ones). */
export function Fact({
  name,
  isWide = false,
  children,
}: {
  readonly name: WordKey;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  const words = useWords();
  if (children == null) return null;
  return (
    <div className={isWide ? 'practice-fact practice-fact-wide' : 'practice-fact'}>
      <dt>{words.say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Several values, each a link inside the site. */
export function FactLinks({
  links,
}: {
  readonly links: readonly (readonly [to: string, name: string])[];
}) {
  return (
    <ul className="plain">
      {links.map(([to, name]) => (
        <li key={to}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
