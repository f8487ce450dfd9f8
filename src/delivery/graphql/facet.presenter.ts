import type { Translator } from '../../platform/i18n/translator.ts';
import { FILTER_OF_FACET, type FacetCount, type FacetName } from '../domain/facet.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { FacetBucketType, FacetType } from './facet.type.ts';
import { countryName, languageName } from './names.ts';
import { FacetName as FacetNameEnum } from './list.enums.ts';

/** Presents counts, a facet for each name, in the order asked for. */
export function presentFacets(
  counts: readonly FacetCount[],
  names: readonly FacetName[],
  selection: Selection,
  translator: Translator,
): readonly FacetType[] {
  return names.map((name) => {
    const selected = selection.filter[FILTER_OF_FACET[name]];
    const values: readonly string[] = Array.isArray(selected) ? selected : [];
    const buckets = counts
      .filter(({ facet }) => facet === name)
      .map(({ value, label, count }) =>
        Object.assign(new FacetBucketType(), {
          value,
          label: label ?? labelOf(name, value, { locale: selection.locale, translator }),
          count,
          selected: values.includes(value),
        }),
      );
    const key = FacetNameEnum[name];
    return Object.assign(new FacetType(), { key, buckets: inOrder(buckets, selection.locale) });
  });
}

function inOrder(buckets: readonly FacetBucketType[], locale: string): readonly FacetBucketType[] {
  const { compare } = new Intl.Collator(locale);
  return buckets.toSorted(
    (left, right) => right.count - left.count || compare(left.label, right.label),
  );
}

/** Names of values that are not reference data: countries, languages, and enums of the service. */
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
      return value;
  }
}

const ENUMS = {
  AUTHORITY_MODE: 'AUTHORITY_MODE',
  STATUS: 'PRACTICE_STATUS',
  OUTCOME: 'PRACTICE_OUTCOME',
} as const;
