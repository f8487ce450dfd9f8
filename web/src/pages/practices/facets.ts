import type { FacetValue, PracticeFacet } from './practices.query.ts';
import { LIST_PARAMETERS, LISTS, type ListParameter } from './parameters.ts';
import type { Selection } from './selection.ts';

/** A value in a list of values, below the wider one that it belongs to. */
export interface ArrangedValue extends FacetValue {
  /** 0: it belongs to no other value of the list. */
  readonly depth: number;
}

/** Puts narrower values below their wider ones; otherwise the order stays. */
export function arrangeValues(values: readonly FacetValue[]): readonly ArrangedValue[] {
  const known = new Set(values.map(({ value }) => value));
  const below = (parent: string | null, depth: number): readonly ArrangedValue[] =>
    values
      .filter((one) => (one.parent != null && known.has(one.parent) ? one.parent : null) === parent)
      .flatMap((one) => [{ ...one, depth }, ...below(one.value, depth + 1)]);
  return below(null, 0);
}

/** The values of a list of the address. */
export function valuesOf(
  facets: readonly PracticeFacet[],
  name: ListParameter,
): readonly FacetValue[] {
  return facets.find(({ key }) => key === LISTS[name].facet)?.buckets ?? [];
}

/** Years in which practices ran, the latest first. */
export function yearsOf(facets: readonly PracticeFacet[]): readonly string[] {
  const years = facets.find(({ key }) => key === 'PERIOD')?.buckets ?? [];
  return years.map(({ value }) => value).toReversed();
}

/** One value that is chosen. */
export interface ChosenValue {
  readonly name: ListParameter;
  readonly value: string;
  readonly label: string;
}

/** All chosen values of lists with their names. */
export function chosenValues(
  selection: Selection,
  facets: readonly PracticeFacet[],
): readonly ChosenValue[] {
  return LIST_PARAMETERS.flatMap((name) => {
    const labels = new Map(valuesOf(facets, name).map(({ value, label }) => [value, label]));
    return selection.chosen[name].map((value) => ({
      name,
      value,
      label: labels.get(value) ?? value,
    }));
  });
}
