import type { Database } from '../../platform/db/database.ts';
import { importStatistics, type ImportCaller } from '../commands/import-statistics.ts';
import type { FetchPolicy } from '../eurostat/fetch-bytes.ts';
import { addressSource } from '../eurostat/import-source.ts';
import { listDatasets, originsOf } from '../queries/list-datasets.ts';

/** Name of the job; the configuration gives it its plan. */
export const IMPORT_JOB = 'statistics.import';

const SECONDS = 90;

/**
 * Fetches every scheduled dataset from its source and stores what is new, one transaction for each; one that
 * cannot be had does not keep the others from it. Safe to run twice.
 * @throws Error naming the datasets that failed and why
 */
export async function importScheduled(
  database: Database,
  { allowsLoopback }: Pick<FetchPolicy, 'allowsLoopback'> = { allowsLoopback: false },
): Promise<void> {
  const actor = { kind: 'SYSTEM', name: IMPORT_JOB } as const;
  const caller: ImportCaller = {
    actor,
    reader: database.reader,
    execute: (command, input) => database.execute({ actor, requestId: null }, command, input),
  };
  const datasets = await listDatasets(database.reader);
  const policy = { origins: originsOf(datasets), allowsLoopback, seconds: SECONDS };
  const failures: string[] = [];
  for (const { code, queryUrl } of datasets.filter(({ isScheduled }) => isScheduled)) {
    const result = await importStatistics(caller, {
      dataset: code,
      sources: [addressSource(queryUrl, policy)],
      isTrial: false,
      retrievedAt: null,
      onProgress: null,
    });
    if (!result.ok) failures.push(`${code}: ${JSON.stringify(result.refusal)}`);
  }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
