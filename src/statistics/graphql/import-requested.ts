import { invalid, type Result } from '../../kernel/result.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { canCurateStatistics } from '../domain/statistics-policy.ts';
import type { ImportReport } from '../domain/import-report.ts';
import { importStatistics } from '../commands/import-statistics.ts';
import { addressSource, contentSource, type ImportSource } from '../eurostat/import-source.ts';
import { listDatasets, originsOf } from '../queries/list-datasets.ts';
import type { ImportStatisticsInput } from './import-statistics.inputs.ts';

/** An answer must be there before the deadline of a request; what takes longer is for the schedule. */
const SECONDS = 7;

/** Runs the import that a request asks for; exactly one source, which is never on this machine. */
export async function importRequested(
  context: EditorialContext,
  input: ImportStatisticsInput,
): Promise<Result<readonly ImportReport[]>> {
  const { dataset = null, dryRun } = input;
  const sources = canCurateStatistics(context.actor).allowed ? await sourcesOf(context, input) : [];
  if (sources === null) return invalid({ code: 'IMPORT_SOURCE_CHOICE', path: 'input' });
  return importStatistics(context, {
    dataset,
    sources,
    isTrial: dryRun,
    retrievedAt: null,
    onProgress: null,
  });
}

/** Null unless the input names exactly one source. */
async function sourcesOf(
  { reader }: EditorialContext,
  { dataset = null, content = null, address = null }: ImportStatisticsInput,
): Promise<readonly ImportSource[] | null> {
  if (content !== null) return address === null ? [contentSource(content)] : null;
  const datasets = await listDatasets(reader);
  const policy = { origins: originsOf(datasets), allowsLoopback: false, seconds: SECONDS };
  const configured = datasets.find(({ code }) => code === dataset?.toLowerCase())?.queryUrl;
  const target = address === null ? configured : String(address);
  return target === undefined ? null : [addressSource(target, policy)];
}
