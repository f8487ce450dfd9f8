import type { ListParameter } from '../practices/parameters.ts';
import { EVERYTHING, fromStart, writeSelection, type Selection } from '../practices/selection.ts';

/** What the form of the map offers. */
export const FILTERED: readonly ListParameter[] = [
  'country',
  'policyArea',
  'targetGroup',
  'aspect',
];

/** The same selection with other regions chosen, from the start of its list. */
export function withRegions(selection: Selection, region: readonly string[]): Selection {
  return { ...fromStart(selection), chosen: { ...selection.chosen, region } };
}

/** No filter at all; the chosen region stays. */
export function withoutFilters({ chosen }: Selection): Selection {
  return withRegions(EVERYTHING, chosen.region);
}

/** Everything of the address that the form does not offer, for its hidden fields. */
export function keptFields(selection: Selection): readonly (readonly [string, string])[] {
  return [...writeSelection(fromStart(selection))].filter(
    ([name]) => !FILTERED.some((offered) => offered === name),
  );
}
