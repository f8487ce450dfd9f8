import { canonicalJson } from '../../kernel/canonical-json.ts';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { unmetForDataset } from '../domain/dataset-rules.ts';
import type { StatisticsDataset } from '../domain/statistics-dataset.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import { lockIndicators } from '../store/indicator.store.ts';
import { insertDataset, readDatasets, updateDataset } from '../store/statistics-dataset.store.ts';

/**
 * Adds a dataset or changes what is taken from it; equal content writes nothing. Like NUTS units, datasets
 * are a list that is loaded: whoever loads it records that.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` DATASET_*.
 * @returns whether something was written
 */
export async function putStatisticsDataset(
  context: CommandContext,
  dataset: StatisticsDataset,
): Promise<Result<boolean>> {
  const codes = dataset.feeds.map(({ indicator }) => indicator);
  const indicators = await lockIndicators(context.tx, codes);
  if (!canCurateStatistics(context.actor).allowed) return forbidden('CURATE_STATISTICS');
  const datasets = await readDatasets(context.tx);
  const unmet = unmetForDataset(dataset, indicators, datasets);
  if (unmet.length > 0) return invalid(...unmet);
  const present = datasets.find(({ code }) => code === dataset.code);
  if (present !== undefined && canonicalJson(present) === canonicalJson(dataset)) return ok(false);
  await (present === undefined ? insertDataset : updateDataset)(context.tx, dataset);
  return ok(true);
}
