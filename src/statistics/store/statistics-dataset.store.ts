import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { StatisticsDataset } from '../domain/statistics-dataset.ts';
import { StatisticsDatasetEntity } from './statistics-dataset.entity.ts';

/** Every dataset that is known, by code. */
export async function readDatasets(reader: Reader): Promise<readonly StatisticsDataset[]> {
  return reader.find(StatisticsDatasetEntity, { order: { code: 'ASC' } });
}

/** Adds a dataset. */
export async function insertDataset(tx: Tx, dataset: StatisticsDataset): Promise<void> {
  await tx.insert(StatisticsDatasetEntity, dataset);
}

/** Writes everything about a dataset that is there. */
export async function updateDataset(tx: Tx, dataset: StatisticsDataset): Promise<void> {
  const { code, ...columns } = dataset;
  await tx.update(StatisticsDatasetEntity, { code }, columns);
}
