import type { Reader } from '../../platform/db/tx.ts';
import type { StatisticsDataset } from '../domain/statistics-dataset.ts';
import { readDatasets } from '../store/statistics-dataset.store.ts';

/** Every dataset that can be imported, and those that are refused, by code. */
export async function listDatasets(reader: Reader): Promise<readonly StatisticsDataset[]> {
  return readDatasets(reader);
}

/** The origins (`https://ec.europa.eu`) that the datasets come from: nothing else is ever fetched. */
export function originsOf(datasets: readonly StatisticsDataset[]): readonly string[] {
  return [...new Set(datasets.map(({ queryUrl }) => new URL(queryUrl).origin))];
}
