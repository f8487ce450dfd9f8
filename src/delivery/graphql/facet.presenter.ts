import type { Translator } from '../../platform/i18n/translator.ts';
import { FILTER_OF_FACET, type FacetCount, type FacetName } from '../domain/facet.ts';
import type { PracticeFilter } from '../domain/practice-filter.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { FacetBucketType, FacetType } from './facet.type.ts';
import { countryName, languageName } from './names.ts';
import { FacetName as FacetNameEnum } from './list.enums.ts';

/** Presents counts, a facet for each name, in the order asked for. */
export function presentFacets(
  counts: readonly FacetCount[],
  names: readonly FacetName[],
  { filter, locale }: Selection,
  translator: Translator,
): readonly FacetType[] {
  const { compare } = new Intl.Collator(locale);
  return names.map((name) => {
    const isSelected = selectionOf(name, filter);
    const buckets = counts
      .filter(({ facet }) => facet === name)
      .map(({ value, label, parent, count }) =>
        Object.assign(new FacetBucketType(), {
          value,
          label: label ?? labelOf(name, value, { locale, translator }),
          parent,
          count,
          selected: isSelected(value),
        }),
      );
    buckets.sort((left, right) =>
      name === 'PERIOD'
        ? compareCodes(left.value, right.value)
        : right.count - left.count ||
          compare(left.label, right.label) ||
          compareCodes(left.value, right.value),
    );
    return Object.assign(new FacetType(), { key: FacetNameEnum[name], buckets });
  });
}

function compareCodes(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** Tells of each value of a facet whether the filter selects it. */
function selectionOf(name: FacetName, filter: PracticeFilter): (value: string) => boolean {
  if (name === 'PERIOD') {
    const { period } = filter;
    if (period === null || (period.from === null && period.to === null)) return () => false;
    const from = period.from?.slice(0, 4) ?? '';
    const to = period.to?.slice(0, 4) ?? '9999';
    return (year) => year >= from && year <= to;
  }
  const selected = filter[FILTER_OF_FACET[name]];
  const values: readonly string[] = Array.isArray(selected) ? selected : [];
  return (value) => values.includes(value);
}

/** Names of values that are not reference data: countries, languages, years, and enums of the service. */
function labelOf(
  name: FacetName,
  value: string,
  { locale, translator }: { readonly locale: string; readonly translator: Translator },
): string {
  switch (name) {
    case 'COUNTRY':
      return countryName(value, locale);
    case 'LANGUAGE':
      return languageName(value, locale);
    case 'AUTHORITY_MODE':
    case 'STATUS':
    case 'OUTCOME':
      return translator.say(`enum.${ENUMS[name]}.${value}`);
    case 'REGION':
    case 'AUTHORITY_ROLE':
    case 'POLICY_AREA':
    case 'TARGET_GROUP':
    case 'ASPECT':
    case 'CRITERION':
    case 'PERIOD':
      return value;
  }
}

const ENUMS = {
  AUTHORITY_MODE: 'AUTHORITY_MODE',
  STATUS: 'PRACTICE_STATUS',
  OUTCOME: 'PRACTICE_OUTCOME',
} as const;
