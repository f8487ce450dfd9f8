import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';

/** How many cards are there without asking: a row of a wide screen. */
const FEW = 3;

/** A card with its key. */
export interface KeyedCard {
  readonly key: string;
  readonly card: ReactNode;
}

/** Cards of which the first few are open and the others a touch away. */
export function FirstFew({ cards }: { readonly cards: readonly KeyedCard[] }) {
  const words = useWords();
  const more = cards.slice(FEW);
  return (
    <>
      <CardList cards={cards.slice(0, FEW)} />
      {more.length === 0 ? null : (
        <details className="region-details region-more">
          <summary>{words.say('region.more', { count: more.length })}</summary>
          <CardList cards={more} />
        </details>
      )}
    </>
  );
}

function CardList({ cards }: { readonly cards: readonly KeyedCard[] }) {
  return (
    <ul className="cards">
      {cards.map(({ key, card }) => (
        <li key={key}>{card}</li>
      ))}
    </ul>
  );
}
