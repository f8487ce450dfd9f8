import { isYear, TIME, type Cell, type Cube, type CubeHeader } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';
import { findJsonError } from './json-position.ts';
import { assertNoErrorDocument } from './json-stat-errors.ts';
import { isRecord, readDimensions, type JsonStatDimension } from './json-stat-dimensions.ts';
import { readFlags, readValues } from './json-stat-cells.ts';

const PORTION = 2_000;

/** Cells of the whole grid, empty ones included, beyond which a file is refused. */
const MAX_GRID = 20_000_000;

/**
 * Reads a dataset in JSON-stat 2.0 as Eurostat's statistics API answers it: `value` and `status` sparse
 * or dense, the order of dimensions from `id` alone.
 * Source: json-stat.org/format, version 2.0; wiki of the statistics API, ec.europa.eu/eurostat.
 * @throws ImportError with line and column, or with the JSON path of what is wrong
 */
export function parseJsonStat(text: string): Cube {
  const document = parseJson(text);
  if (!isRecord(document)) throw new ImportError('JSON_STAT_MEMBER', { place: '$' });
  assertNoErrorDocument(document);
  if (!/^2\.\d+$/u.test(String(document['version'])) || document['class'] !== 'dataset') {
    throw new ImportError('JSON_STAT_VERSION', { place: '$.version' });
  }
  const dimensions = readDimensions(document);
  const total = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (total > MAX_GRID) throw new ImportError('IMPORT_TOO_MANY_CELLS', { limit: MAX_GRID });
  assertYears(dimensions);
  const header: CubeHeader = {
    format: 'JSON_STAT',
    dataset: datasetOf(document),
    updatedAt: readUpdated(document['updated']),
    dimensions: dimensions.map(({ name }) => name),
  };
  const grid = {
    values: readValues(document['value'], total),
    flags: readFlags(document['status'], total),
  };
  return { header, portions: portionsOf(dimensions, total, grid) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError('IMPORT_JSON_SYNTAX', { ...findJsonError(text) });
  }
}

interface Grid {
  readonly values: (index: number) => number | null;
  readonly flags: (index: number) => string | null;
}

/** Walks the grid row by row: the last dimension of `id` varies fastest. */
async function* portionsOf(
  dimensions: readonly JsonStatDimension[],
  total: number,
  { values, flags }: Grid,
): AsyncGenerator<readonly Cell[]> {
  const positions = dimensions.map(() => 0);
  let portion: Cell[] = [];
  for (let index = 0; index < total; index += 1) {
    const codes = dimensions.map((dimension, place) => dimension.codes[positions[place]!]!);
    portion.push({ codes, value: values(index), flag: flags(index) });
    if (portion.length === PORTION) {
      yield portion;
      portion = [];
    }
    advance(positions, dimensions);
  }
  if (portion.length > 0) yield portion;
}

function advance(positions: number[], dimensions: readonly JsonStatDimension[]): void {
  for (let place = dimensions.length - 1; place >= 0; place -= 1) {
    positions[place]! += 1;
    if (positions[place]! < dimensions[place]!.codes.length) return;
    positions[place] = 0;
  }
}

function assertYears(dimensions: readonly JsonStatDimension[]): void {
  const time = dimensions.find(({ name }) => name === TIME);
  const period = time?.codes.find((code) => !isYear(code));
  if (time === undefined || period === undefined) return;
  const place = `$.dimension.${time.id}.category.index`;
  throw new ImportError('JSON_STAT_PERIOD', { place, period });
}

/** Eurostat names the dataset in `extension.id`, in capitals. */
function datasetOf(document: Readonly<Record<string, unknown>>): string | null {
  const { extension } = document;
  if (!isRecord(extension)) return null;
  const id = extension['id'] ?? extension['datasetId'];
  return typeof id === 'string' && id !== '' ? id.toLowerCase() : null;
}

/** Eurostat writes the offset without a colon (`+0200`), which ISO 8601 allows and `Date` may not. */
function readUpdated(updated: unknown): Date | null {
  if (updated === undefined || updated === null) return null;
  const place = '$.updated';
  if (typeof updated !== 'string') throw new ImportError('JSON_STAT_MEMBER', { place });
  const date = new Date(updated.replace(/([+-]\d{2})(\d{2})$/u, '$1:$2'));
  if (Number.isNaN(date.getTime())) throw new ImportError('JSON_STAT_MEMBER', { place });
  return date;
}
