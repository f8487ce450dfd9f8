import type { Translator } from '../../platform/i18n/translator.ts';
import { jsonLdGraph } from '../json-ld/json-ld-graph.ts';
import type { Cell } from './cell.ts';
import { metadataOf } from './metadata.ts';
import {
  mapStream,
  openStream,
  type PracticeExport,
  type RecordBatch,
} from './practice-batches.ts';
import type { Column } from './column.ts';
import { practiceColumns } from './practice-columns.ts';
import type { ExportedPractice } from './practice-record.ts';
import { writeCsv, type Table } from './write-csv.ts';
import { writeJsonLines, writeJsonList } from './write-json.ts';
import { writeXlsx, type Sheet } from './write-xlsx.ts';

/** Makes the file of an export; nothing is read before its first piece is taken. */
export type FileWriter = (
  asked: PracticeExport,
  translator: Translator,
) => AsyncIterable<string | Uint8Array>;

/** Practices as CSV. */
export async function* practicesAsCsv(asked: PracticeExport): AsyncGenerator<string> {
  const { first, all } = await openStream(asked.batches);
  yield* writeCsv(tableOf(columnsOf(asked, first), all), asked.hasByteOrderMark);
}

/** Practices as a workbook; a second sheet explains the columns in the language asked for, a third the data. */
export async function* practicesAsXlsx(
  asked: PracticeExport,
  translator: Translator,
): AsyncGenerator<Uint8Array> {
  const { first, all } = await openStream(asked.batches);
  const columns = columnsOf(asked, first);
  const metadata = metadataOf(asked, first.head, translator);
  yield* writeXlsx({
    name: 'practices',
    table: tableOf(columns, all),
    createdAt: new Date(first.head.changedAt),
    sheets: [explanationOf(columns, translator), aboutSheet(metadata)],
  });
}

/** Practices as one JSON document. */
export async function* practicesAsJson(
  asked: PracticeExport,
  translator: Translator,
): AsyncGenerator<string> {
  const { first, all } = await openStream(asked.batches);
  const metadata = metadataOf(asked, first.head, translator);
  yield* writeJsonList({ metadata }, 'practices', recordsOf(all));
}

/** Practices as JSON Lines. */
export async function* practicesAsJsonLines(asked: PracticeExport): AsyncGenerator<string> {
  yield* writeJsonLines(recordsOf(asked.batches));
}

/** Practices as GeoJSON (RFC 7946): a point where the primary region lies. */
export async function* practicesAsGeoJson(
  asked: PracticeExport,
  translator: Translator,
): AsyncGenerator<string> {
  const { first, all } = await openStream(asked.batches);
  const metadata = metadataOf(asked, first.head, translator);
  const features = mapStream(all, ({ records }) => records.map(featureOf));
  yield* writeJsonList({ type: 'FeatureCollection', metadata }, 'features', features);
}

/** Practices as JSON-LD: the dataset, then a node for each practice and language. */
export async function* practicesAsJsonLd(
  asked: PracticeExport,
  translator: Translator,
): AsyncGenerator<string> {
  const { first, all } = await openStream(asked.batches);
  const metadata = metadataOf(asked, first.head, translator);
  const { context, dataset, nodesOf } = jsonLdGraph(asked.reading, metadata);
  const nodes = mapStream(all, (batch) =>
    batch.source.flatMap((practice) => nodesOf(practice, first.head)),
  );
  yield* writeJsonList({ '@context': context }, '@graph', startingWith([dataset], nodes));
}

async function* startingWith<Item>(
  head: readonly Item[],
  rest: AsyncIterable<readonly Item[]>,
): AsyncGenerator<readonly Item[], void, undefined> {
  yield head;
  yield* rest;
}

function columnsOf({ languages }: PracticeExport, { head }: RecordBatch): readonly Column[] {
  return practiceColumns({ ...head, languages });
}

function tableOf(columns: readonly Column[], batches: AsyncIterable<RecordBatch>): Table {
  return {
    keys: columns.map(({ key }) => key),
    batches: mapStream(batches, ({ records }) =>
      records.map((record) => columns.map(({ value }) => value(record))),
    ),
  };
}

function recordsOf(batches: AsyncIterable<RecordBatch>) {
  return mapStream(batches, ({ records }) => records);
}

function featureOf({ longitude, latitude, ...properties }: ExportedPractice) {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties,
  };
}

function explanationOf(columns: readonly Column[], translator: Translator): Sheet {
  const rows = columns.map(({ key, meaning, params }): readonly Cell[] => [
    key,
    translator.say(`export.column.${meaning}`, params),
  ]);
  return { name: 'columns', rows: [['column', 'meaning'], ...rows] };
}

function aboutSheet(metadata: Readonly<Record<string, unknown>>): Sheet {
  const rows = Object.entries(metadata).map(([key, value]): readonly Cell[] => [
    key,
    typeof value === 'number' || typeof value === 'string' || value === null
      ? value
      : JSON.stringify(value),
  ]);
  return { name: 'about', rows: [['member', 'value'], ...rows] };
}
