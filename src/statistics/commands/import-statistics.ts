import type { Actor } from '../../kernel/actor.ts';
import { forbidden, invalid, type Result } from '../../kernel/result.ts';
import type { Command } from '../../platform/db/database.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { createCollector } from '../domain/collect-cells.ts';
import type { CubeHeader } from '../domain/cube.ts';
import { makeExtract, type Extract } from '../domain/extract.ts';
import { ImportError } from '../domain/import-error.ts';
import type { ImportReport } from '../domain/import-report.ts';
import type { KnownUnits } from '../domain/nuts-change.ts';
import type { StatisticsDataset } from '../domain/statistics-dataset.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import type { ImportSource } from '../eurostat/import-source.ts';
import { readCube } from '../eurostat/read-cube.ts';
import { findKnownUnits } from '../queries/known-units.ts';
import { listDatasets } from '../queries/list-datasets.ts';
import { storeExtracts, tryExtracts } from './store-extracts.ts';

/** Who imports, and what that takes; a request and the whole database both fit. */
export interface ImportCaller {
  readonly actor: Actor;
  readonly reader: Reader;
  execute<Input, Output>(command: Command<Input, Output>, input: Input): Promise<Result<Output>>;
}

/** What to import. */
export interface ImportOrder {
  /** Code of the dataset; null: the files name it. */
  readonly dataset: string | null;
  /** Read one after the other; stored together or not at all. */
  readonly sources: readonly ImportSource[];
  /** Only say what would happen. */
  readonly isTrial: boolean;
  /** When the files were taken from Eurostat; null: now. */
  readonly retrievedAt: Date | null;
  /** Is told how far the reading is, after every portion. */
  readonly onProgress: ((progress: ImportProgress) => void) | null;
}

/** How far the reading of a file is. */
export interface ImportProgress {
  readonly source: string;
  readonly cells: number;
}

/**
 * Reads files or addresses of Eurostat and stores what they have for the indicators, in one transaction, after
 * everything was read. Reading happens outside of the transaction. A wrong file changes nothing.
 * User errors: `FORBIDDEN` CURATE_STATISTICS, `VALIDATION_FAILED` with one issue that says where the file is
 * wrong (IMPORT_*, JSON_STAT_*, TSV_*), what the source answered (SOURCE_*), or which figure is impossible.
 */
export async function importStatistics(
  caller: ImportCaller,
  order: ImportOrder,
): Promise<Result<readonly ImportReport[]>> {
  if (!canCurateStatistics(caller.actor).allowed) return forbidden('CURATE_STATISTICS');
  const datasets = await listDatasets(caller.reader);
  const units = await findKnownUnits(caller.reader);
  const extracts: Extract[] = [];
  for (const source of order.sources) {
    try {
      extracts.push(await readExtract(source, order, { datasets, units }));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return invalid({ ...error.toUnmet(), path: source.kind === 'CONTENT' ? null : source.name });
    }
  }
  const { retrievedAt } = order;
  return caller.execute(order.isTrial ? tryExtracts : storeExtracts, { extracts, retrievedAt });
}

interface Known {
  readonly datasets: readonly StatisticsDataset[];
  readonly units: KnownUnits;
}

async function readExtract(
  source: ImportSource,
  { dataset: wanted, onProgress }: ImportOrder,
  { datasets, units }: Known,
): Promise<Extract> {
  const { cube, sha256 } = await readCube(await source.open());
  const dataset = datasetOf(cube.header, { wanted, hint: source.hint }, datasets);
  const collector = createCollector(dataset, cube.header, units.codes);
  let cells = 0;
  for await (const portion of cube.portions) {
    collector.add(portion);
    cells += portion.length;
    onProgress?.({ source: source.name, cells });
  }
  const origin = { kind: source.kind, name: source.name, sha256: sha256() };
  const about = { origin, dataset, sourceUpdatedAt: cube.header.updatedAt };
  return makeExtract(about, collector.finish(), units.changes);
}

/**
 * Which dataset a file is: what it says itself, then what was asked for, then what its name says.
 * @throws ImportError when these contradict each other, or when nobody knows the dataset
 */
function datasetOf(
  header: CubeHeader,
  { wanted, hint }: { readonly wanted: string | null; readonly hint: string },
  datasets: readonly StatisticsDataset[],
): StatisticsDataset {
  const asked = wanted?.toLowerCase() ?? null;
  const byName = datasets.find(({ code }) => code === hint)?.code ?? null;
  const own = header.dataset ?? byName;
  if (asked !== null && own !== null && asked !== own) {
    throw new ImportError('DATASET_MISMATCH', { dataset: asked, found: own });
  }
  const code = own ?? asked;
  if (code === null) throw new ImportError('DATASET_NOT_NAMED');
  const dataset = datasets.find((one) => one.code === code);
  if (dataset === undefined) throw new ImportError('DATASET_UNKNOWN', { dataset: code });
  if (dataset.isExcluded) throw new ImportError('DATASET_OTHER_DEFINITION', { dataset: code });
  return dataset;
}
