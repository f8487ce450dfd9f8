import type { PublicReader } from '../../platform/db/public-reader.ts';
import { MAX_NAMED, type MapPoint } from '../domain/map-clusters.ts';
import { READING_CONDITIONS, readingMode, type ReadingMode } from './reading-sql.ts';
import {
  AFTER_SELECTION,
  IS_FOUND,
  SEARCH_QUERY,
  selectionParameters,
  WHOLE_FILTER,
  type Selection,
} from './selection-sql.ts';

/**
 * Reads where the practices of a selection lie, each place once.
 * @param scope code of a region that narrows the selection; null: the whole selection
 */
export function listMapPoints(
  reader: PublicReader,
  selection: Selection,
  scope: string | null,
): Promise<readonly MapPoint[]> {
  const mode = readingMode(selection);
  const isSearch = selection.search !== null;
  const name = `map_points_${mode}_${isSearch ? 'found' : 'all'}`;
  const parameters = [...selectionParameters(selection), scope];
  return reader.query<MapPoint>(name, pointsSql(mode, isSearch), parameters);
}

const SCOPE = `$${AFTER_SELECTION}::text`;

function pointsSql(mode: ReadingMode, isSearch: boolean): string {
  return `
    SELECT p.longitude, p.latitude, count(*)::integer AS count,
      (array_agg(p.practice_id::text))[1:${MAX_NAMED}] AS "practiceIds"
    FROM delivery.practice p ${isSearch ? SEARCH_QUERY : ''}
    WHERE ${READING_CONDITIONS[mode]} AND ${isSearch ? IS_FOUND : '$4::text IS NULL'}
      AND ${WHOLE_FILTER} AND (${SCOPE} IS NULL OR ${SCOPE} = ANY (p.regions))
    GROUP BY p.longitude, p.latitude`;
}
