import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { FacetCount, FacetName } from '../domain/facet.ts';
import type { ColumnSelection } from '../domain/facet-columns-selection.ts';
import type { MapPoint } from '../domain/map-clusters.ts';
import { countFacets } from './count-facets.ts';
import { listMapPoints } from './list-map-points.ts';
import type { Selection } from './selection-sql.ts';

/** What a list can tell about all of its practices, whatever page is read. */
export interface WholeSelection {
  /** Counts by facets; each leaves its own selection aside. */
  countFacets(names: readonly FacetName[]): Promise<readonly FacetCount[]>;
  /** Where the practices lie, each place once. */
  mapPoints(): Promise<readonly MapPoint[]>;
}

/**
 * Asks the database, which may be at a later moment than the page.
 * @param scope code of a region that narrows the selection; null: the whole selection
 */
export function wholeInSql(
  reader: PublicReader,
  selection: Selection,
  scope: string | null,
): WholeSelection {
  let points: Promise<readonly MapPoint[]> | null = null;
  return {
    countFacets: (names) => countFacets(reader, selection, names, scope),
    mapPoints: () => (points ??= listMapPoints(reader, selection, scope)),
  };
}

/** Asks the facet columns, at exactly the moment of the page. */
export function wholeInColumns(selection: ColumnSelection): WholeSelection {
  let points: readonly MapPoint[] | null = null;
  return {
    countFacets: (names) => Promise.resolve(selection.countFacets(names)),
    mapPoints: () => Promise.resolve((points ??= selection.mapPoints())),
  };
}
