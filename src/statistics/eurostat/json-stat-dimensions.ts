import { GEO, TIME } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';

/** A dimension with its codes in the order of the grid. */
export interface JsonStatDimension {
  /** As the file writes it. */
  readonly id: string;
  /** In lower case; the dimensions of space and time have their fixed names. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** Tells whether a value of JSON is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the dimensions in the order of `id`. @throws ImportError with the JSON path of what is wrong */
export function readDimensions(
  document: Readonly<Record<string, unknown>>,
): readonly JsonStatDimension[] {
  const { id: ids, size: sizes, dimension: dimensions } = document;
  if (!isListOf(ids, isName)) throw wrong('$.id');
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice !== -1) throw wrong(`$.id[${twice}]`);
  if (!isListOf(sizes, isSize)) throw wrong('$.size');
  if (sizes.length !== ids.length) {
    const params = { place: '$.size', expected: ids.length, found: sizes.length };
    throw new ImportError('JSON_STAT_SIZE', params);
  }
  if (!isRecord(dimensions)) throw wrong('$.dimension');
  const left = Object.keys(dimensions).find((name) => !ids.includes(name) && isDimension(name));
  if (left !== undefined) throw new ImportError('JSON_STAT_NOT_IN_ID', { dimension: left });
  const role = isRecord(document['role']) ? document['role'] : {};
  return ids.map((id, place) => {
    const codes = readCodes(dimensions[id], id);
    const expected = sizes[place]!;
    if (codes.length !== expected) {
      const params = { place: `$.size[${place}]`, expected: codes.length, found: expected };
      throw new ImportError('JSON_STAT_SIZE', params);
    }
    return { id, name: nameOf(id, role), codes };
  });
}

/** JSON-stat 1 kept `id` and `size` inside `dimension`; they are no dimensions. */
function isDimension(name: string): boolean {
  return !['id', 'size', 'role'].includes(name);
}

function nameOf(id: string, role: Readonly<Record<string, unknown>>): string {
  const name = id.toLowerCase();
  const plays = (part: string) => isListOf(role[part], isName) && role[part].includes(id);
  if (name === 'time_period' || plays('time')) return TIME;
  return plays('geo') ? GEO : name;
}

/** The codes by position; `index` is a list of codes or an object of positions. */
function readCodes(dimension: unknown, id: string): readonly string[] {
  const place = `$.dimension.${id}.category`;
  const category = isRecord(dimension) ? dimension['category'] : undefined;
  if (!isRecord(category)) throw wrong(place);
  const { index, label } = category;
  if (isListOf(index, isName)) {
    if (new Set(index).size !== index.length) throw wrong(`${place}.index`);
    return index;
  }
  if (isRecord(index)) return codesByPosition(index, `${place}.index`);
  if (index === undefined && isRecord(label) && Object.keys(label).length === 1) {
    return Object.keys(label);
  }
  throw wrong(`${place}.index`);
}

function codesByPosition(
  index: Readonly<Record<string, unknown>>,
  place: string,
): readonly string[] {
  const entries = Object.entries(index);
  const codes: string[] = [];
  for (const [code, position] of entries) {
    const isFree = isSize(position) && position < entries.length && codes[position] === undefined;
    if (!isFree) throw wrong(`${place}.${code}`);
    codes[position] = code;
  }
  return codes;
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => is(item));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function wrong(place: string): ImportError {
  return new ImportError('JSON_STAT_MEMBER', { place });
}
