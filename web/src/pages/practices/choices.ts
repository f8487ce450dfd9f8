import type { Words } from '../../words/words.ts';
import { chosenValues } from './facets.ts';
import { LIST_NAMES } from './list-names.ts';
import type { PracticeFacet } from './practices.query.ts';
import { fromStart, without, type Selection } from './selection.ts';

/** One thing that narrows the list, and the selection without it. */
export interface Choice {
  readonly id: string;
  /** What it belongs to, for those who do not see the filters. */
  readonly kind: string;
  readonly label: string;
  readonly rest: Selection;
}

/** Everything that narrows the list, in the order of the address. */
export function choicesOf(
  selection: Selection,
  facets: readonly PracticeFacet[],
  words: Words,
): readonly Choice[] {
  const { search, minRating, bbox } = selection;
  const whole = fromStart(selection);
  const lists = chosenValues(selection, facets).map(({ name, value, label }) => ({
    id: `${name}-${value}`,
    kind: words.say(LIST_NAMES[name]),
    label,
    rest: without(selection, name, value),
  }));
  const searched = {
    id: 'search',
    kind: words.say('practices.search.submit'),
    label: words.say('practices.chips.search', { words: search }),
    rest: { ...whole, search: '' },
  };
  const rated = {
    id: 'rating',
    kind: words.say('practices.by.criterion'),
    label: words.say('practices.chips.rating', { rating: minRating ?? 0 }),
    rest: { ...whole, minRating: null },
  };
  const boxed = {
    id: 'box',
    kind: words.say('nav.map'),
    label: words.say('practices.chips.box'),
    rest: { ...whole, bbox: null },
  };
  return [
    ...(search === '' ? [] : [searched]),
    ...lists,
    ...(minRating === null ? [] : [rated]),
    ...periodOf(selection, words),
    ...(bbox === null ? [] : [boxed]),
  ];
}

function periodOf(selection: Selection, words: Words): readonly Choice[] {
  const { from, to } = selection;
  if (from === null && to === null) return [];
  const label = words.say('practices.chips.period', {
    span: from === null ? 'until' : to === null ? 'since' : 'both',
    from: from ?? '',
    to: to ?? '',
  });
  const rest = { ...fromStart(selection), from: null, to: null };
  return [{ id: 'period', kind: words.say('practices.by.period'), label, rest }];
}
