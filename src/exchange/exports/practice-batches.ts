import { streamSelection, type StreamHead, type StreamedBatch } from '../../delivery/index.ts';
import type { PublicRouteRequest, PublicServices } from '../../platform/http/public-route.ts';
import { recordOf, type ExportReading, type ExportedPractice } from './practice-record.ts';
import { readExportParams, type PracticeExportParams } from './read-export-params.ts';

/** Some practices of an export, and what is true of the moment they show. */
export interface RecordBatch {
  readonly head: StreamHead;
  readonly source: StreamedBatch['practices'];
  readonly records: readonly ExportedPractice[];
}

/** An export of practices that was asked for. */
export interface PracticeExport extends PracticeExportParams {
  readonly reading: ExportReading;
  /** Reads nothing before the first batch is taken; there is always one. */
  readonly batches: AsyncIterable<RecordBatch>;
}

/** Reads the address and prepares the stream. @throws GraphQLError BAD_USER_INPUT */
export async function openPracticeExport(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<PracticeExport> {
  const params = await readExportParams(request, services);
  const { selection, languages } = params;
  const { locale, fallback } = selection;
  const reading = { locale, languages, fallback, publicUrl: services.publicUrl };
  return { ...params, reading, batches: readBatches(params, reading, request, services) };
}

async function* readBatches(
  { selection }: PracticeExportParams,
  reading: ExportReading,
  request: PublicRouteRequest,
  { reader, translatorFor }: PublicServices,
): AsyncGenerator<RecordBatch, void, undefined> {
  const batches = streamSelection(reader, translatorFor(request.locale), selection);
  for await (const { head, practices } of batches) {
    const records = practices.map((practice) => recordOf(practice, reading));
    yield { head, source: practices, records };
  }
}

/** A stream whose first item was looked at; it begins with that item all the same. */
export interface Opened<Item> {
  readonly first: Item;
  readonly all: AsyncIterable<Item>;
}

/**
 * Takes the first item of a stream that always has one, because the beginning of a file depends on it.
 * Whoever opens a stream must read `all`, or end it, or the transaction behind it stays open.
 */
export async function openStream<Item>(items: AsyncIterable<Item>): Promise<Opened<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  if (done === true) throw new Error('a stream that always has a first item had none');
  const first: Item = value;
  async function* all(): AsyncGenerator<Item, void, undefined> {
    try {
      yield first;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { first, all: all() };
}

/** Maps a stream item by item. */
export async function* mapStream<From, To>(
  items: AsyncIterable<From>,
  map: (item: From) => To,
): AsyncGenerator<To, void, undefined> {
  for await (const item of items) yield map(item);
}
