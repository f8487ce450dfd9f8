/** What regions are grouped and ordered by. */
interface Named {
  readonly name: string;
  readonly country: { readonly code: string; readonly name: string };
}

/** A country with its regions. */
export interface CountryGroup<Region> {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly Region[];
}

/** Gathers regions by country; both in the order of the language's alphabet. */
export function groupByCountry<Region extends Named>(
  regions: readonly Region[],
  locale: string,
): readonly CountryGroup<Region>[] {
  const { compare } = new Intl.Collator(locale);
  const groups = new Map<string, CountryGroup<Region>>();
  for (const region of regions.toSorted((one, other) => compare(one.name, other.name))) {
    const { code, name } = region.country;
    groups.set(code, { code, name, regions: [...(groups.get(code)?.regions ?? []), region] });
  }
  return [...groups.values()].sort((one, other) => compare(one.name, other.name));
}
