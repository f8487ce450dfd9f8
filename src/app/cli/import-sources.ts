import type { Reader } from '../../platform/db/tx.ts';
import {
  addressSource,
  fileSource,
  folderSources,
  listDatasets,
  originsOf,
  type ImportSource,
} from '../../statistics/index.ts';

/** The options of `import:statistics` as commander gives them. */
export interface ImportOptions {
  readonly dataset?: string;
  readonly file?: readonly string[];
  readonly folder?: string;
  readonly url?: string;
  readonly dryRun: boolean;
  readonly retrievedAt?: string;
  readonly allowLoopback: boolean;
}

/** The options contradict each other or miss something; the message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const FETCH_SECONDS = 600;

/**
 * What the options ask to read, and when it was taken from Eurostat (null: now).
 * @throws UsageError or ImportError
 */
export async function readSources(
  reader: Reader,
  options: ImportOptions,
): Promise<{ readonly sources: readonly ImportSource[]; readonly retrievedAt: Date | null }> {
  const { file, folder, url, retrievedAt } = options;
  if ([file, folder, url].filter((source) => source !== undefined).length > 1) {
    throw new UsageError('give one of --file, --folder and --url');
  }
  const at = retrievedAt === undefined ? null : new Date(retrievedAt);
  if (at !== null && Number.isNaN(at.getTime())) {
    throw new UsageError(
      '--retrieved-at must be a time such as 2026-11-20 or 2026-11-20T11:00:00Z',
    );
  }
  if (file !== undefined) return { sources: file.map(fileSource), retrievedAt: at };
  if (folder !== undefined) return { sources: await folderSources(folder), retrievedAt: at };
  return { sources: [await readAddress(reader, options)], retrievedAt: at };
}

async function readAddress(
  reader: Reader,
  { dataset, url, allowLoopback }: ImportOptions,
): Promise<ImportSource> {
  const datasets = await listDatasets(reader);
  const configured = datasets.find(({ code }) => code === dataset?.toLowerCase())?.queryUrl;
  const address = url ?? configured;
  if (address === undefined) {
    const known = datasets.filter(({ isExcluded }) => !isExcluded).map(({ code }) => code);
    throw new UsageError(
      `give --file, --folder or --url, or a --dataset that is known: ${known.join(', ')}`,
    );
  }
  const own = allowLoopback && URL.canParse(address) ? [new URL(address).origin] : [];
  const loopback = own.filter((origin) =>
    /^https?:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:|$)/u.test(origin),
  );
  return addressSource(address, {
    origins: [...originsOf(datasets), ...loopback],
    allowsLoopback: allowLoopback,
    seconds: FETCH_SECONDS,
  });
}
