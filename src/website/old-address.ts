/** Facets of the former website → parameters of the list. */
const PARAMETERS: Readonly<Record<string, string>> = {
  filter_regions: 'region',
  filter_countries: 'country',
  filter_areas: 'policyArea',
  filter_policy_areas: 'policyArea',
  filter_target_groups: 'targetGroup',
};
const REFINEMENT = /^refinementList\[([\w-]+)\]\[\d+\]$/u;

/** What an address of the former website asked for. */
export interface OldSelection {
  readonly search: string | null;
  /** Parameter of the list → names as the former website wrote them, for example `Campania`. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the query of the former website's list, such as `refinementList[filter_regions][0]=Campania`.
 * What it does not know is left out. @returns null when it is none
 */
export function readOldAddress(query: URLSearchParams): OldSelection | null {
  const names = new Map<string, readonly string[]>();
  let isOld = false;
  for (const [name, value] of query) {
    const facet = REFINEMENT.exec(name)?.[1];
    if (facet === undefined) continue;
    isOld = true;
    const parameter = PARAMETERS[facet];
    if (parameter !== undefined) names.set(parameter, [...(names.get(parameter) ?? []), value]);
  }
  const search = query.get('query');
  return isOld || search !== null ? { search, names } : null;
}
