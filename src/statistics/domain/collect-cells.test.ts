import { describe, expect, it } from '@jest/globals';
import { createCollector } from './collect-cells.ts';
import type { Cell, CubeHeader } from './cube.ts';
import { ImportError } from './import-error.ts';
import type { Feed, StatisticsDataset } from './statistics-dataset.ts';

const CITIZEN = ['NEU27_2020_FOR', 'NEU28_FOR', 'NEU_FOR'];

function buildFeed(overrides: Partial<Feed> = {}): Feed {
  return {
    indicator: 'unemployment_rate_non_eu',
    unit: 'PER_CENT_OF_LABOUR_FORCE',
    definition: 'LFS_15_74_NON_EU',
    filters: [
      { dimension: 'citizen', codes: CITIZEN, isOptional: false },
      { dimension: 'sex', codes: ['T'], isOptional: false },
      { dimension: 'isced11', codes: ['TOTAL'], isOptional: true },
    ],
    coverage: null,
    ...overrides,
  };
}

function buildDataset(...feeds: readonly Feed[]): StatisticsDataset {
  return {
    code: 'lfst_r_lfur2gan',
    title: 'Unemployment rates',
    pageUrl: 'https://ec.europa.eu/',
    queryUrl: 'https://ec.europa.eu/',
    isScheduled: false,
    isExcluded: false,
    feeds: feeds.length === 0 ? [buildFeed()] : feeds,
    unitNotes: {},
  };
}

function buildHeader(...dimensions: readonly string[]): CubeHeader {
  return { format: 'SDMX_TSV', dataset: null, updatedAt: null, dimensions };
}

const HEADER = buildHeader('citizen', 'sex', 'geo', 'time');
const KNOWN = new Set(['SE22', 'EL30', 'UKC1']);

function cell(codes: string, value: number | null = 1, flag: string | null = null): Cell {
  return { codes: codes.split(','), value, flag };
}

function collect(cells: readonly Cell[], header = HEADER, dataset = buildDataset()) {
  const collector = createCollector(dataset, header, KNOWN);
  collector.add(cells);
  return collector.finish();
}

function refusalOf(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (error instanceof ImportError) return { ...error.params, code: error.code };
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('taking cells for indicators', () => {
  it('takes what the filters say, and counts the rest', () => {
    const taken = collect([
      cell('NEU27_2020_FOR,T,SE22,2018', 12.5, 'u'),
      cell('NEU27_2020_FOR,F,SE22,2018'),
      cell('NAT,T,SE22,2018'),
      cell('NEU27_2020_FOR,T,SE,2018'),
      cell('NEU27_2020_FOR,T,SE,2017'),
    ]);
    expect(taken).toMatchObject({ read: 5, ignored: 2 });
    expect([...taken.unknownCodes]).toEqual([['SE', 2]]);
    expect(taken.feeds.map(({ cells }) => cells)).toMatchObject([
      [{ nutsCode: 'SE22', period: '2018', value: 12.5, flag: 'u', formerCode: null }],
    ]);
  });

  it('writes Greece and the United Kingdom as Eurostat does', () => {
    const taken = collect([cell('NEU27_2020_FOR,T,GR30,2018'), cell('NEU27_2020_FOR,T,GBC1,2018')]);
    expect(taken.feeds[0]!.cells.map(({ nutsCode }) => nutsCode)).toEqual(['EL30', 'UKC1']);
  });

  it.each<[string, readonly Cell[], readonly [number | null, string | null]]>([
    [
      'the former code where there is no other',
      [cell('NEU28_FOR,T,SE22,2018', 2)],
      [2, 'citizen=NEU28_FOR'],
    ],
    [
      'the code of today before the former one',
      [cell('NEU28_FOR,T,SE22,2018', 2), cell('NEU27_2020_FOR,T,SE22,2018', 3)],
      [3, null],
    ],
    [
      'the same in the other order',
      [cell('NEU27_2020_FOR,T,SE22,2018', 3), cell('NEU_FOR,T,SE22,2018', 2)],
      [3, null],
    ],
    [
      'a figure under the former code before a missing one',
      [cell('NEU27_2020_FOR,T,SE22,2018', null), cell('NEU28_FOR,T,SE22,2018', 2)],
      [2, 'citizen=NEU28_FOR'],
    ],
  ])('takes %s', (_, cells, [value, formerCode]) => {
    expect(collect(cells).feeds[0]!.cells).toMatchObject([{ value, formerCode }]);
  });

  it('takes optional dimensions when they are there', () => {
    const header = buildHeader('citizen', 'sex', 'isced11', 'geo', 'time');
    const cells = [cell('NEU_FOR,T,TOTAL,SE22,2018', 4), cell('NEU_FOR,T,ED5-8,SE22,2018', 5)];
    expect(collect(cells, header).feeds[0]!.cells).toMatchObject([{ value: 4 }]);
  });

  it('takes annual figures only', () => {
    const header = buildHeader('freq', 'citizen', 'sex', 'geo', 'time');
    const cells = [cell('Q,NEU_FOR,T,SE22,2018', 4), cell('A,NEU_FOR,T,SE22,2018', 5)];
    expect(collect(cells, header)).toMatchObject({
      ignored: 1,
      feeds: [{ cells: [{ value: 5 }] }],
    });
  });

  it.each<[string, () => unknown, object]>([
    [
      'no space',
      () => collect([], buildHeader('citizen', 'sex', 'time')),
      { code: 'IMPORT_DIMENSION_MISSING', dimension: 'geo' },
    ],
    [
      'no time',
      () => collect([], buildHeader('citizen', 'sex', 'geo')),
      { code: 'IMPORT_DIMENSION_MISSING', dimension: 'time' },
    ],
    [
      'no dimension of a filter',
      () => collect([], buildHeader('sex', 'geo', 'time')),
      { code: 'IMPORT_DIMENSION_MISSING', dimension: 'citizen' },
    ],
    [
      'nothing that is wanted',
      () => collect([cell('NAT,T,SE22,2018')]),
      { code: 'IMPORT_NOTHING_FOUND' },
    ],
    [
      'unknown units only',
      () => collect([cell('NEU_FOR,T,SE,2018')]),
      { code: 'IMPORT_NOTHING_FOUND' },
    ],
    [
      'a cell twice',
      () => collect([cell('NEU_FOR,T,SE22,2018'), cell('NEU_FOR,T,SE22,2018')]),
      { code: 'OBSERVATION_TWICE', nutsCode: 'SE22', period: '2018' },
    ],
    [
      'a dimension that nobody described and that chooses',
      () =>
        collect(
          [cell('NEU_FOR,T,Y1,SE22,2018')],
          buildHeader('citizen', 'sex', 'duration', 'geo', 'time'),
        ),
      { code: 'IMPORT_DIMENSION_UNEXPECTED', dimension: 'duration' },
    ],
  ])('refuses a file with %s', (_, work, expected) => {
    expect(refusalOf(work)).toMatchObject(expected);
  });

  it('accepts a dimension that nobody described and that is the whole', () => {
    const header = buildHeader('citizen', 'sex', 'duration', 'geo', 'time');
    expect(collect([cell('NEU_FOR,T,TOTAL,SE22,2018', 6)], header).feeds[0]!.cells).toHaveLength(1);
  });

  it('gives one cell to each indicator that asks for it', () => {
    const women = buildFeed({
      indicator: 'unemployment_rate_non_eu_women',
      filters: [{ dimension: 'sex', codes: ['F'], isOptional: false }],
    });
    const taken = collect(
      [cell('NEU_FOR,T,SE22,2018', 1), cell('NEU_FOR,F,SE22,2018', 2)],
      HEADER,
      buildDataset(buildFeed(), women),
    );
    expect(taken.feeds.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[1], [2]]);
  });
});
