import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Cell, Cube } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';
import { parseJsonStat } from './json-stat.ts';

const TEXT = readFileSync(new URL('./fixtures/tgs00107.json', import.meta.url), 'utf8');

/** The parts of the fixture that variations touch. */
interface Document {
  id: string[];
  size: number[];
  value: unknown;
  status: unknown;
  updated: unknown;
  dimension: Record<string, { category: { index: unknown; label?: unknown } }>;
  [member: string]: unknown;
}

/** The fixture with something changed. */
function variation(change: (document: Document) => void): string {
  const document = JSON.parse(TEXT) as Document;
  change(document);
  return JSON.stringify(document);
}

async function cellsOf(cube: Cube): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for await (const portion of cube.portions) cells.push(...portion);
  return cells;
}

/** What is wrong, or null. */
function refusalOf(text: string): { code: string; [param: string]: unknown } | null {
  try {
    parseJsonStat(text);
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...error.params, code: error.code };
  }
}

describe('JSON-stat 2.0', () => {
  it('reads a file of Eurostat: dataset, stamp with an offset without colon, six figures', async () => {
    const cube = parseJsonStat(TEXT);
    expect(cube.header).toEqual({
      format: 'JSON_STAT',
      dataset: 'tgs00107',
      updatedAt: new Date('2025-10-17T09:00:00Z'),
      dimensions: ['freq', 'unit', 'geo', 'time'],
    });
    const cells = await cellsOf(cube);
    expect(cells.map(({ codes, value }) => [codes[2], value])).toEqual([
      ['ES51', 20.5],
      ['ES62', 32.4],
      ['ITF3', 43.5],
      ['ITF4', 37.7],
      ['PT20', 28.4],
      ['SE22', 21.6],
    ]);
    expect(cells[0]).toEqual({ codes: ['A', 'PC_POP', 'ES51', '2024'], value: 20.5, flag: null });
  });

  it.each<[string, (document: Document) => void]>([
    ['a list of values', (document) => (document.value = Object.values(document.value as object))],
    [
      'a list of codes',
      (document) =>
        (document.dimension['geo']!.category.index = [
          'ES51',
          'ES62',
          'ITF3',
          'ITF4',
          'PT20',
          'SE22',
        ]),
    ],
    [
      'a single category by its label',
      (document) => delete (document.dimension['freq']!.category as { index?: unknown }).index,
    ],
    ['no status', (document) => delete document['status']],
    ['null for nothing', (document) => (document.status = null)],
    [
      'dimensions in capitals',
      (document) => {
        document.dimension['GEO'] = document.dimension['geo']!;
        delete document.dimension['geo'];
        document.id[2] = 'GEO';
      },
    ],
    [
      'the role of a dimension instead of its name',
      (document) => {
        document.dimension['where'] = document.dimension['geo']!;
        delete document.dimension['geo'];
        document.id[2] = 'where';
        document['role'] = { geo: ['where'], time: ['time'] };
      },
    ],
  ])('means the same with %s', async (_, change) => {
    const cells = await cellsOf(parseJsonStat(variation(change)));
    expect(cells).toEqual(await cellsOf(parseJsonStat(TEXT)));
  });

  it.each<[string, unknown, readonly (string | null)[]]>([
    ['sparse', { 0: 'b', 3: 'bu' }, ['b', null, null, 'bu', null, null]],
    ['a list', ['b', null, ':', ': u', '', 'p'], ['b', null, null, 'u', null, 'p']],
    ['one for all', 'e', ['e', 'e', 'e', 'e', 'e', 'e']],
  ])('reads flags, %s', async (_, status, flags) => {
    const text = variation((document) => (document.status = status));
    expect((await cellsOf(parseJsonStat(text))).map(({ flag }) => flag)).toEqual(flags);
  });

  it('has a cell without a figure where the sparse values have none', async () => {
    const text = variation((document) => {
      document.value = { 1: 32.4, 2: null };
      document.status = { 0: ':', 2: 'c' };
    });
    const cells = await cellsOf(parseJsonStat(text));
    expect(cells.map(({ value, flag }) => [value, flag])).toEqual([
      [null, null],
      [32.4, null],
      [null, 'c'],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it.each<[string, (document: Document) => void, object]>([
    [
      'a size that is not that of its dimension',
      (d) => (d.size[2] = 5),
      { code: 'JSON_STAT_SIZE', place: '$.size[2]', expected: 6, found: 5 },
    ],
    [
      'a size too many',
      (d) => d.size.push(1),
      { code: 'JSON_STAT_SIZE', place: '$.size', expected: 4, found: 5 },
    ],
    [
      'a list of values of another length',
      (d) => (d.value = [1, 2, 3]),
      { code: 'JSON_STAT_SIZE', place: '$.value', expected: 6, found: 3 },
    ],
    [
      'a list of flags of another length',
      (d) => (d.status = ['b']),
      { code: 'JSON_STAT_SIZE', place: '$.status', expected: 6, found: 1 },
    ],
    [
      'an index outside of the grid',
      (d) => (d.value = { 0: 1, 6: 2 }),
      { code: 'JSON_STAT_INDEX', place: '$.value["6"]', cells: 6 },
    ],
    [
      'an index that is none',
      (d) => (d.value = { '01': 1 }),
      { code: 'JSON_STAT_INDEX', place: '$.value["01"]' },
    ],
    [
      'a flag outside of the grid',
      (d) => (d.status = { '-1': 'b' }),
      { code: 'JSON_STAT_INDEX', place: '$.status["-1"]' },
    ],
    [
      'a dimension that id does not name',
      (d) => void (d.id.splice(1, 1), d.size.splice(1, 1)),
      { code: 'JSON_STAT_NOT_IN_ID', dimension: 'unit' },
    ],
    [
      'a dimension that is not described',
      (d) => delete d.dimension['geo'],
      { code: 'JSON_STAT_MEMBER', place: '$.dimension.geo.category' },
    ],
    ['a dimension twice', (d) => (d.id[0] = 'geo'), { code: 'JSON_STAT_MEMBER', place: '$.id[2]' }],
    [
      'two categories at one place',
      (d) => ((d.dimension['geo']!.category.index as Record<string, number>)['SE22'] = 4),
      { code: 'JSON_STAT_MEMBER', place: '$.dimension.geo.category.index.SE22' },
    ],
    [
      'a category twice',
      (d) => (d.dimension['geo']!.category.index = ['A', 'A', 'B', 'C', 'D', 'E']),
      { code: 'JSON_STAT_MEMBER', place: '$.dimension.geo.category.index' },
    ],
    [
      'no id',
      (d) => delete (d as { id?: unknown }).id,
      { code: 'JSON_STAT_MEMBER', place: '$.id' },
    ],
    ['a negative size', (d) => (d.size[0] = -1), { code: 'JSON_STAT_MEMBER', place: '$.size' }],
    ['no value', (d) => delete d['value'], { code: 'JSON_STAT_MEMBER', place: '$.value' }],
    [
      'a number as text',
      (d) => (d.value = { 2: '43.5' }),
      { code: 'JSON_STAT_NUMBER', place: '$.value["2"]' },
    ],
    [
      'a flag that is none',
      (d) => (d.status = { 2: '?' }),
      { code: 'JSON_STAT_FLAG', place: '$.status["2"]' },
    ],
    [
      'a flag that is a number',
      (d) => (d.status = [1, null, null, null, null, null]),
      { code: 'JSON_STAT_FLAG', place: '$.status[0]' },
    ],
    [
      'a quarter for a year',
      (d) => (d.dimension['time']!.category.index = { '2024-Q1': 0 }),
      { code: 'JSON_STAT_PERIOD', place: '$.dimension.time.category.index', period: '2024-Q1' },
    ],
    [
      'a stamp that is no time',
      (d) => (d.updated = 'yesterday'),
      { code: 'JSON_STAT_MEMBER', place: '$.updated' },
    ],
    [
      'another version',
      (d) => (d['version'] = '1.0'),
      { code: 'JSON_STAT_VERSION', place: '$.version' },
    ],
    ['a collection', (d) => (d['class'] = 'collection'), { code: 'JSON_STAT_VERSION' }],
  ])('refuses %s, and says where', (_, change, expected) => {
    expect(refusalOf(variation(change))).toMatchObject(expected);
  });

  it.each<[string, object]>([
    [
      '{"error":[{"status":400,"id":150,"label":"Dimension \\"x\\" is not defined"}]}',
      { code: 'SOURCE_ANSWERED_ERROR', status: 400, label: 'Dimension "x" is not defined' },
    ],
    ['{"error":[{"status":404,"id":100,"label":"not found"}]}', { code: 'SOURCE_NOT_FOUND' }],
    [
      '{"error":[{"status":413,"id":413,"label":"EXTRACTION_TOO_BIG"}]}',
      { code: 'SOURCE_TOO_LARGE' },
    ],
    [
      '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Your request will be treated asynchronously."}}',
      { code: 'SOURCE_ASYNCHRONOUS' },
    ],
    ['{"error":[{"status":503,"label":"try later"}]}', { code: 'SOURCE_UNAVAILABLE', status: 503 }],
    ['{"error":[{"label":7}]}', { code: 'SOURCE_ANSWERED_ERROR', status: 0, label: '–' }],
    ['[]', { code: 'JSON_STAT_MEMBER', place: '$' }],
    ['{"version": "2.0",\n "id": [,]}', { code: 'IMPORT_JSON_SYNTAX', line: 2, column: 9 }],
  ])('refuses %s', (text, expected) => {
    expect(refusalOf(text)).toMatchObject(expected);
  });
});
