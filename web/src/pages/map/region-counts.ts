import type { PracticeFacet } from '../practices/practices.query.ts';
import type { MapRegion } from './load-drawing.ts';

/** A region and how many practices of the selection it has; null: not known. */
export interface CountedRegion {
  readonly region: MapRegion;
  readonly count: number | null;
}

/** Counts by region; a practice of several regions counts in each. @param facets null: not known */
export function countRegions(
  regions: readonly MapRegion[],
  facets: readonly PracticeFacet[] | null,
): readonly CountedRegion[] {
  const buckets = facets?.find(({ key }) => key === 'REGION')?.buckets;
  const counts = new Map(buckets?.map(({ value, count }) => [value, count]));
  return regions.map((region) => ({
    region,
    count: buckets === undefined ? null : (counts.get(region.code) ?? 0),
  }));
}

/** Regions with practices, most first. */
export function mostFirst(counted: readonly CountedRegion[]): readonly CountedRegion[] {
  return counted
    .filter(({ count }) => count !== null && count > 0)
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
}
