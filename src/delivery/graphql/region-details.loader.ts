import DataLoader from 'dataloader';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listRegionShapes, type RegionShapeRow } from '../queries/boundaries.ts';
import { listObservations, type ObservationRow } from '../queries/observations.ts';
import {
  listMipexScores,
  listNutsUnits,
  listTypologies,
  type MipexScoreRow,
  type NutsUnitRow,
  type TypologyRow,
} from '../queries/region-details.ts';

/** Loads the rows of a region by its id. */
export type RowsByRegionId<Row> = DataLoader<string, readonly Row[]>;

/** NUTS units of a region. */
export function nutsUnitsByRegionId(context: PublicContext): RowsByRegionId<NutsUnitRow> {
  return rowsByRegionId(context, 'nuts-units-by-region-id', listNutsUnits);
}

/** MIPEX-R scores of a region. */
export function mipexScoresByRegionId(context: PublicContext): RowsByRegionId<MipexScoreRow> {
  return rowsByRegionId(context, 'mipex-scores-by-region-id', listMipexScores);
}

/** Typology of a region, at most one. */
export function typologyByRegionId(context: PublicContext): RowsByRegionId<TypologyRow> {
  return rowsByRegionId(context, 'typology-by-region-id', listTypologies);
}

/** Shapes of the units that make up a region; none: it cannot be drawn whole. */
export function shapesByRegionId(context: PublicContext): RowsByRegionId<RegionShapeRow> {
  return rowsByRegionId(context, 'shapes-by-region-id', listRegionShapes);
}

/** Observations about a region. */
export function observationsByRegionId(context: PublicContext): RowsByRegionId<ObservationRow> {
  return rowsByRegionId(context, 'observations-by-region-id', listObservations);
}

function rowsByRegionId<Row extends { readonly regionId: string }>(
  context: PublicContext,
  name: string,
  list: (reader: PublicReader, regionIds: readonly string[]) => Promise<readonly Row[]>,
): RowsByRegionId<Row> {
  return context.loader(
    name,
    (reader) =>
      new DataLoader<string, readonly Row[]>(async (ids) => {
        const rows = Map.groupBy(await list(reader, ids), ({ regionId }) => regionId);
        return ids.map((id) => rows.get(id) ?? []);
      }),
  );
}
