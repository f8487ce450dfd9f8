import { useWords } from '../../words/words.ts';
import { ChipList } from './chip-list.tsx';
import { choicesOf } from './choices.ts';
import type { PracticeFacet } from './practices.query.ts';
import { EVERYTHING } from './selection.ts';
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
  const { selection } = control;
  const choices = choicesOf(selection, facets, words);
  if (choices.length === 0) return null;
  return (
    <div className="practices-chips">
      <h2 className="visually-hidden" id="practices-chosen">
        {words.say('practices.chips.title')}
      </h2>
      <ChipList
        page="practices"
        choices={choices}
        cleared={{ ...EVERYTHING, order: selection.order }}
        className="plain"
        aria-labelledby="practices-chosen"
      />
    </div>
  );
}
