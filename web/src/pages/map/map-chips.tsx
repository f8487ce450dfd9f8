import { useWords } from '../../words/words.ts';
import { ChipList } from '../practices/chip-list.tsx';
import { choicesOf } from '../practices/choices.ts';
import type { PracticeFacet } from '../practices/practices.query.ts';
import type { Selection } from '../practices/selection.ts';
import { withoutFilters, withRegions } from './filtered.ts';

/** What narrows the map; each a link to the map without it. A chosen region narrows nothing here. */
export function MapChips({
  facets,
  selection,
}: {
  readonly facets: readonly PracticeFacet[];
  readonly selection: Selection;
}) {
  const words = useWords();
  const { region } = selection.chosen;
  const choices = choicesOf(withRegions(selection, []), facets, words);
  if (choices.length === 0) return null;
  return (
    <ChipList
      page="map"
      choices={choices.map((choice) => ({ ...choice, rest: withRegions(choice.rest, region) }))}
      cleared={withoutFilters(selection)}
      className="map-chips plain no-print"
      aria-label={words.say('map.chips.title')}
    />
  );
}
