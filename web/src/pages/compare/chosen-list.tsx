import type { NamedPractice } from '../../api/practice.fragments.ts';
import { useWords } from '../../words/words.ts';
import { comparisonAddress, FEWEST, MOST, type ComparisonAsked } from './compare-address.ts';
import { PracticeHeading } from './practice-heading.tsx';

/** What was chosen while it cannot be compared yet, and what is to be done. */
export function ChosenList({
  asked,
  chosen,
  count,
}: {
  readonly asked: ComparisonAsked;
  readonly chosen: readonly NamedPractice[];
  /** How many are chosen; an address can name more than are looked up. */
  readonly count: number;
}) {
  const words = useWords();
  const tooMany = count - MOST;
  return (
    <>
      {count >= FEWEST ? null : <p>{words.say('compare.chosen.few', { count: FEWEST - count })}</p>}
      {tooMany <= 0 ? null : (
        <p className="notice notice-care">{words.say('compare.chosen.many', { count: tooMany })}</p>
      )}
      {chosen.length === 0 ? null : (
        <ul className="compare-offered">
          {chosen.map((practice) => (
            <li key={practice.id}>
              <PracticeHeading
                practice={practice}
                removal={comparisonAddress(words.locale, {
                  ...asked,
                  ids: asked.ids.filter((id) => id !== practice.id),
                })}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
