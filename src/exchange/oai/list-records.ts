import {
  harvest,
  type ChangedPractice,
  type ChangeFilter,
  type ChangePlace,
  type ChangeRow,
} from '../../delivery/index.ts';
import type { PublicServices } from '../../platform/http/public-route.ts';
import { dublinCoreOf } from './dublin-core.ts';
import type { OaiArguments } from './oai-arguments.ts';
import { readRange } from './oai-dates.ts';
import { OaiError } from './oai-error.ts';
import { oaiIdentifiers } from './oai-identifier.ts';
import { requireOaiDc } from './metadata-format.ts';
import { readSet, setsOf } from './oai-sets.ts';
import { readToken, writeToken, type ResumptionToken } from './resumption-token.ts';

/** Records of a part of a list; identifiers alone are lighter. */
const PAGE_SIZES = { ListRecords: 100, ListIdentifiers: 500 } as const;

/** Verbs that answer a list of what changed. */
export type ListVerb = keyof typeof PAGE_SIZES;

/** A list as it was asked for, or is gone on with. */
interface List {
  readonly verb: ListVerb;
  readonly from: string | null;
  readonly before: string | null;
  readonly set: string | null;
  /** Null: from the beginning. */
  readonly after: ChangePlace | null;
  readonly cursor: number;
  /** Null: not counted yet. */
  readonly size: number | null;
}

/** Answers ListIdentifiers and ListRecords. @throws OaiError */
export async function answerList(
  verb: ListVerb,
  args: OaiArguments,
  services: PublicServices,
): Promise<object> {
  const list = readList(verb, args);
  const filter = filterOf(list);
  const pageSize = PAGE_SIZES[verb];
  const page = { filter, after: list.after, size: pageSize + 1 };
  const { reader, publicUrl } = services;
  const found: readonly (ChangeRow | ChangedPractice)[] =
    verb === 'ListRecords'
      ? await harvest.changedPractices(reader, page)
      : await harvest.changes(reader, page);
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  if (last === undefined)
    throw new OaiError(list.after === null ? 'noRecordsMatch' : 'badResumptionToken');
  const size =
    list.size ?? (found.length > pageSize ? await harvest.count(reader, filter) : rows.length);
  const next = found.length > pageSize ? { ...list, after: last, size } : null;
  const items = rows.map((row) =>
    'editions' in row ? recordOf(row, publicUrl) : headerOf(row, publicUrl),
  );
  return {
    [verb]: {
      [verb === 'ListRecords' ? 'record' : 'header']: items,
      ...resumption(list, next, rows.length, size),
    },
  };
}

function readList(verb: ListVerb, args: OaiArguments): List {
  const { resumptionToken, metadataPrefix, from, until, set = null } = args;
  if (resumptionToken !== undefined) return readToken(resumptionToken, verb);
  const range = readRange(from, until);
  requireOaiDc(metadataPrefix);
  return { verb, ...range, set, after: null, cursor: 0, size: null };
}

function filterOf({ from, before, set }: List): ChangeFilter {
  const restriction = readSet(set);
  if (restriction === null) throw new OaiError('noRecordsMatch');
  return { from, before, ...restriction };
}

/** A list in one part has no token; the last part of several has an empty one. */
function resumption(
  list: List,
  next: (List & Pick<ResumptionToken, 'after' | 'size'>) | null,
  count: number,
  size: number,
) {
  if (list.after === null && next === null) return {};
  const attributes = {
    '@completeListSize': `${Math.max(size, list.cursor + count)}`,
    '@cursor': `${list.cursor}`,
  };
  const text = next === null ? '' : writeToken({ ...next, cursor: list.cursor + count });
  return { resumptionToken: { ...attributes, '#': text } };
}

/** A record: its header, and its metadata unless it is gone. */
export function recordOf(practice: ChangedPractice, publicUrl: string): object {
  const header = headerOf(practice, publicUrl);
  if (practice.removedBecause !== null) return { header };
  return { header, metadata: dublinCoreOf(practice, publicUrl) };
}

function headerOf(row: ChangeRow, publicUrl: string): object {
  return {
    ...(row.removedBecause === null ? {} : { '@status': 'deleted' }),
    identifier: oaiIdentifiers(publicUrl).write(row.practiceId),
    datestamp: `${row.changedAt.slice(0, 19)}Z`,
    setSpec: setsOf(row),
  };
}
