import { countCommon, type Bits } from './bitset.ts';
import {
  FILTER_OF_FACET,
  ROLLED_UP,
  TAXONOMY_OF_FACET,
  type FacetCount,
  type FacetName,
} from './facet.ts';
import { unionOf } from './facet-columns-filter.ts';
import type { FacetColumns, ValueBits, ValueColumn } from './facet-columns.ts';
import type { PracticeFilter } from './practice-filter.ts';

/** What is counted. */
export interface Counted {
  readonly bits: Bits;
  /** Language of the labels. */
  readonly locale: string;
  readonly filter: PracticeFilter;
}

type ValueFacet = Exclude<FacetName, 'PERIOD'>;

/** Counts by the values of one facet that occur or are selected. */
export function countFacet(
  columns: FacetColumns,
  name: FacetName,
  counted: Counted,
): readonly FacetCount[] {
  return name === 'PERIOD'
    ? countYears(columns, counted.bits)
    : countValues(columns, name, counted);
}

function countYears({ years }: FacetColumns, bits: Bits): readonly FacetCount[] {
  const counts: FacetCount[] = [];
  for (const [value, set] of years.bits) {
    const count = countCommon(bits, set);
    if (count > 0) counts.push({ facet: 'PERIOD', value, label: null, parent: null, count });
  }
  return counts;
}

function countValues(
  columns: FacetColumns,
  name: ValueFacet,
  { bits, locale, filter }: Counted,
): readonly FacetCount[] {
  const { vocabulary } = columns;
  const column = FILTER_OF_FACET[name];
  const isRolledUp = ROLLED_UP.includes(name);
  const taxonomy = TAXONOMY_OF_FACET[name] ?? '';
  const selected = new Set<string>(filter[column]);
  const counts: FacetCount[] = [];
  for (const [value, set] of isRolledUp
    ? rolledUp(columns, column, taxonomy)
    : columns.values[column]) {
    const count = countCommon(bits, set);
    const isSelected = selected.delete(value);
    if (count > 0 || isSelected) counts.push(countOf(value, count));
  }
  for (const value of selected) counts.push(countOf(value, 0));
  return counts;

  function countOf(value: string, count: number): FacetCount {
    const label = vocabulary.labelOf(name, value, locale);
    const parent = isRolledUp ? vocabulary.parentOf(taxonomy, value) : null;
    return { facet: name, value, label, parent, count };
  }
}

/** Adds to each term the practices of its narrower terms, and the wider terms that only have such. */
function rolledUp(columns: FacetColumns, column: ValueColumn, taxonomy: string): ValueBits {
  const { vocabulary, values } = columns;
  if (!vocabulary.hasNarrower(taxonomy)) return values[column];
  const members = new Map<string, string[]>();
  for (const value of values[column].keys()) {
    for (const wider of vocabulary.withWider(taxonomy, value)) {
      const below = members.get(wider);
      if (below === undefined) members.set(wider, [value]);
      else below.push(value);
    }
  }
  return new Map([...members].map(([value, below]) => [value, unionOf(columns, column, below)]));
}
