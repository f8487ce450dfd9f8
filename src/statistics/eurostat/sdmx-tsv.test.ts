import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Cell, Cube } from '../domain/cube.ts';
import { ImportError } from '../domain/import-error.ts';
import { parseSdmxTsv } from './sdmx-tsv.ts';
import { splitLines } from './text-stream.ts';

const TEXT = readFileSync(new URL('./fixtures/demo_r_d3dens.tsv', import.meta.url), 'utf8');

async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

function parse(text: string): Promise<Cube> {
  return parseSdmxTsv(splitLines(inPieces(text)));
}

async function cellsOf(cube: Cube): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for await (const portion of cube.portions) cells.push(...portion);
  return cells;
}

async function refusalOf(text: string): Promise<object | null> {
  try {
    await cellsOf(await parse(text));
    return null;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...error.params, code: error.code };
  }
}

describe('SDMX TSV', () => {
  it('reads a file of Eurostat, with flags and missing cells', async () => {
    const cube = await parse(TEXT);
    expect(cube.header).toEqual({
      format: 'SDMX_TSV',
      dataset: null,
      updatedAt: null,
      dimensions: ['freq', 'unit', 'geo', 'time'],
    });
    const cells = await cellsOf(cube);
    expect(cells).toHaveLength(54);
    const at = (geo: string, year: string) =>
      cells.find(({ codes }) => codes[2] === geo && codes[3] === year);
    expect(at('ITF35', '2014')).toMatchObject({ value: 229, flag: null });
    expect(at('ITF35', '2016')).toMatchObject({ value: 228.7, flag: 'b' });
    expect(at('DE944', '2022')).toMatchObject({ value: 1385, flag: 'e' });
    expect(at('FRL06', '2021')).toMatchObject({ value: 158.2, flag: 'p' });
    expect(at('FRL06', '2022')).toMatchObject({ value: null, flag: null });
    expect(cells.filter(({ value }) => value === null)).toHaveLength(5);
  });

  it.each<[string, number | null, string | null]>([
    ['12.4 bu', 12.4, 'bu'],
    ['12.4 ', 12.4, null],
    ['12.4b', 12.4, 'b'],
    ['7', 7, null],
    ['-1.5 p', -1.5, 'p'],
    ['1e3', 1000, null],
    ['12.4e', 12.4, 'e'],
    [':', null, null],
    [': ', null, null],
    [': u', null, 'u'],
    [':c', null, 'c'],
    [': BU ', null, 'bu'],
  ])('reads the cell %j', async (cell, value, flag) => {
    const cells = await cellsOf(await parse(`unit,geo\\time\t2018\r\nPC,SE22\t${cell}\r\n`));
    expect(cells).toEqual([{ codes: ['PC', 'SE22', '2018'], value, flag }]);
  });

  it('reads the old orientation, without freq and with space in the columns', async () => {
    const text = 'unit,sex,time\\geo\tSE22 \tSE23 \nPC,T,2018\t7.6 \t: u\nPC,T,2017\t8.1 b\t6.9 \n';
    const cube = await parse(text);
    expect(cube.header.dimensions).toEqual(['unit', 'sex', 'time', 'geo']);
    expect(
      (await cellsOf(cube)).map(({ codes, value, flag }) => [codes.join(), value, flag]),
    ).toEqual([
      ['PC,T,2018,SE22', 7.6, null],
      ['PC,T,2018,SE23', null, 'u'],
      ['PC,T,2017,SE22', 8.1, 'b'],
      ['PC,T,2017,SE23', 6.9, null],
    ]);
  });

  it.each<[string, string, object]>([
    [
      'a head without backslash',
      'freq,unit,geo\t2014\nA,PC,SE22\t1\n',
      { code: 'TSV_HEADER', line: 1, column: 1 },
    ],
    ['a head of two backslashes', 'a\\b\\c\t2014\n', { code: 'TSV_HEADER', line: 1, column: 1 }],
    ['a head without columns', 'freq,geo\\time\n', { code: 'TSV_HEADER', line: 1, column: 1 }],
    ['an empty column', 'geo\\time\t2014\t\n', { code: 'TSV_HEADER', line: 1, column: 3 }],
    [
      'commas for tabs',
      'geo\\time,2014,2015\nSE22,1,2\n',
      { code: 'TSV_HEADER', line: 1, column: 1 },
    ],
    ['a dimension twice', 'geo,geo\\time\t2014\n', { code: 'TSV_HEADER', line: 1, column: 1 }],
    [
      'a period twice',
      'geo\\time\t2014\t2015\t2014 \nSE22\t1\t2\t3\n',
      { code: 'TSV_COLUMN_TWICE', line: 1, column: 4 },
    ],
    [
      'a quarter for a year',
      'geo\\time\t2014-Q1\n',
      { code: 'TSV_PERIOD', line: 1, column: 2, period: '2014-Q1' },
    ],
    [
      'a quarter in a row',
      'time\\geo\tSE22\n2014\t1\n2014-Q1\t1\n',
      { code: 'TSV_PERIOD', line: 3, column: 1, period: '2014-Q1' },
    ],
    [
      'a cell too few',
      'geo\\time\t2014\t2015\nSE22\t1\t2\nSE23\t1\n',
      { code: 'TSV_FIELDS', line: 3, expected: 3, found: 2 },
    ],
    [
      'a code too few',
      'unit,geo\\time\t2014\nPC,SE22\t1\nSE23\t1\n',
      { code: 'TSV_KEY', line: 3, expected: 2, found: 1 },
    ],
    [
      'an empty code',
      'unit,geo\\time\t2014\n,SE22\t1\n',
      { code: 'TSV_KEY', line: 2, expected: 2, found: 1 },
    ],
    [
      'a bad number',
      'geo\\time\t2014\t2015\nSE22\t1\t2,5\n',
      { code: 'TSV_CELL', line: 2, column: 3, cell: '2,5' },
    ],
    [
      'an empty cell',
      'geo\\time\t2014\t2015\nSE22\t1\t\n',
      { code: 'TSV_CELL', line: 2, column: 3, cell: '' },
    ],
    [
      'a number after a blank line',
      'geo\\time\t2014\n\nSE22\tn/a\n',
      { code: 'TSV_CELL', line: 3, column: 2, cell: 'n/a' },
    ],
    ['nothing', '', { code: 'IMPORT_EMPTY' }],
  ])('refuses %s, and says where', async (_, text, expected) => {
    expect(await refusalOf(text)).toMatchObject(expected);
  });

  it('gives the same cells in both orientations', async () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1000 }).map((n) => `${n / 10}`),
      fc.constant(':'),
    );
    const flag = fc.constantFrom('', ' b', ' u', ' bu');
    const cell = fc.tuple(value, flag).map((parts) => parts.join(''));
    const codes = fc.uniqueArray(fc.constantFrom('SE22', 'SE23', 'ES51', 'ITF3', 'DE2'), {
      minLength: 1,
    });
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2024 }).map(String), {
      minLength: 1,
      maxLength: 6,
    });
    const grids = fc.tuple(codes, years, fc.infiniteStream(cell)).map(([geos, times, stream]) => ({
      geos,
      times,
      cells: geos.map(() => times.map(() => stream.next().value as string)),
    }));
    await fc.assert(
      fc.asyncProperty(grids, async ({ geos, times, cells }) => {
        const modern = [
          ['freq,unit,geo\\TIME_PERIOD', ...times].join('\t'),
          ...geos.map((geo, row) => [`A,PC,${geo}`, ...cells[row]!].join('\t')),
        ].join('\n');
        const old = [
          ['unit,time\\geo', ...geos].join('\t'),
          ...times.map((time, column) =>
            [`PC,${time}`, ...geos.map((_, row) => `${cells[row]![column]!} `)].join('\t'),
          ),
        ].join('\n');
        expect(await figuresOf(old)).toEqual(await figuresOf(modern));
      }),
    );
  });
});

/** Figures by unit and year. */
async function figuresOf(text: string): Promise<Readonly<Record<string, unknown>>> {
  const cube = await parse(text);
  const [geo, time] = [
    cube.header.dimensions.indexOf('geo'),
    cube.header.dimensions.indexOf('time'),
  ];
  return Object.fromEntries(
    (await cellsOf(cube)).map(({ codes, value, flag }) => [
      `${codes[geo]} ${codes[time]}`,
      [value, flag],
    ]),
  );
}
