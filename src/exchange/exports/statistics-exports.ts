import {
  findUnknownOfObservations,
  streamObservations,
  type ObservationBatch,
  type ObservationFilter,
  type StreamedObservation,
} from '../../delivery/index.ts';
import type {
  PublicRoute,
  PublicRouteRequest,
  PublicServices,
} from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import { readOne, requireKnown } from '../params/read-practice-params.ts';
import { refusedParam } from '../params/refuse-param.ts';
import { contentLocale } from '../rest/content-locale.ts';
import { listCell, type Cell } from './cell.ts';
import { exportAnswer } from './export-answer.ts';
import { fileMetadata } from './metadata.ts';
import { STATISTICS_NOTICE } from './notices.ts';
import { mapStream, openStream } from './practice-batches.ts';
import type { ExportFormat } from './practice-exports.ts';
import { writeCsv } from './write-csv.ts';
import { writeJsonList } from './write-json.ts';

const COLUMNS: Readonly<Record<string, (one: StreamedObservation) => Cell>> = {
  indicator: ({ indicator }) => indicator,
  indicatorLabel: ({ indicatorLabel }) => indicatorLabel,
  unit: ({ unit }) => unit,
  nutsCode: ({ nutsCode }) => nutsCode,
  nutsName: ({ nutsName }) => nutsName,
  nutsLevel: ({ nutsLevel }) => nutsLevel,
  country: ({ country }) => country,
  regions: ({ regions }) => listCell(regions),
  proxyFor: ({ proxyFor }) => listCell(proxyFor),
  period: ({ period }) => period,
  value: ({ value }) => value,
  notAvailableReason: ({ notAvailableReason }) => notAvailableReason,
  flag: ({ flag }) => flag,
  coverage: ({ coverage }) => coverage,
  datasetCode: ({ datasetCode }) => datasetCode,
  sourceName: ({ sourceName }) => sourceName,
  sourceUrl: ({ sourceUrl }) => sourceUrl,
  sourceUpdatedAt: ({ sourceUpdatedAt }) => sourceUpdatedAt?.toISOString() ?? null,
  retrievedAt: ({ retrievedAt }) => retrievedAt.toISOString(),
};

type Batches = AsyncIterable<ObservationBatch>;

interface StatisticsExport {
  readonly batches: Batches;
  readonly publicUrl: string;
  readonly translator: Translator;
  readonly hasByteOrderMark: boolean;
}

/** The formats of statistics, for the catalogue. */
export const STATISTICS_FORMATS: readonly ExportFormat[] = [
  { extension: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' },
  { extension: 'json', mediaType: 'application/json; charset=utf-8' },
];

const WRITERS: Readonly<Record<string, (asked: StatisticsExport) => AsyncIterable<string>>> = {
  csv: asCsv,
  json: asJson,
};

/** `/exports/statistics.<format>`. */
export const statisticsExportRoutes: readonly PublicRoute[] = STATISTICS_FORMATS.map((format) => ({
  path: `/exports/statistics.${format.extension}`,
  streams: true,
  answer: async (request, services) => {
    const filter = await readFilter(request, services);
    const body = WRITERS[format.extension]!({
      batches: streamObservations(services.reader, filter),
      publicUrl: services.publicUrl,
      translator: services.translatorFor(filter.locale),
      hasByteOrderMark: request.query.get('bom') === 'true',
    });
    const notice = STATISTICS_NOTICE;
    const file = { ...format, name: 'statistics', languages: [filter.locale], notice };
    return exportAnswer({ ...file, tags: ['statistics'], body }, services);
  },
}));

async function* asCsv({ batches, hasByteOrderMark }: StatisticsExport): AsyncGenerator<string> {
  const cells = Object.values(COLUMNS);
  const rows = mapStream(batches, ({ observations }) =>
    observations.map((one) => cells.map((cell) => cell(one))),
  );
  yield* writeCsv({ keys: Object.keys(COLUMNS), batches: rows }, hasByteOrderMark);
}

async function* asJson(asked: StatisticsExport): AsyncGenerator<string> {
  const { first, all } = await openStream(asked.batches);
  const metadata = fileMetadata('statistics', STATISTICS_NOTICE, first, asked);
  const list = mapStream(all, ({ observations }) => observations);
  yield* writeJsonList({ metadata }, 'observations', list);
}

const PARAMS = ['locale', 'indicator', 'region', 'from', 'to', 'bom'];

async function readFilter(
  request: PublicRouteRequest,
  services: PublicServices,
): Promise<ObservationFilter> {
  const { query } = request;
  const translator = services.translatorFor(request.locale);
  requireKnown(query, translator, PARAMS);
  const year = (param: string) => readOne({ query, translator, param }, readYear) ?? null;
  const filter = {
    locale: await contentLocale(request, services),
    indicators: listOrNull(query.getAll('indicator')),
    regions: listOrNull(query.getAll('region')),
    from: year('from'),
    to: year('to'),
  };
  const unknown = await findUnknownOfObservations(services.reader, filter);
  for (const [param, [value]] of Object.entries(unknown)) {
    if (value !== undefined) throw refusedParam(translator, 'INVALID_PARAM', { param, value });
  }
  return filter;
}

/** PostgreSQL has no NUL in texts; with another character in its place the code is simply unknown. */
function listOrNull(codes: readonly string[]): readonly string[] | null {
  return codes.length === 0 ? null : codes.map((code) => code.replaceAll('\u0000', '\ufffd'));
}

function readYear(text: string): string | undefined {
  return /^\d{4}$/u.test(text) ? text : undefined;
}
