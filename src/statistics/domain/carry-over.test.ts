import { describe, expect, it } from '@jest/globals';
import { carryOver, touchedChanges } from './carry-over.ts';
import type { TakenCell, TakenCube } from './collect-cells.ts';
import type { NutsChange, NutsChangeKind } from './nuts-change.ts';
import { toEurostatCode } from './nuts-change.ts';

function buildChange(fromCode: string, toCode: string, kind: NutsChangeKind): NutsChange {
  return { fromCode, fromVersion: 2021, toCode, toVersion: 2024, kind, sourceName: 'an example' };
}

function buildCell(nutsCode: string, period = '2020', value: number | null = 1): TakenCell {
  return { nutsCode, period, value, flag: null, formerCode: null };
}

const short = (cells: ReturnType<typeof carryOver>) =>
  cells.map(({ nutsCode, period, publishedAs }) => [nutsCode, period, publishedAs]);

describe('figures over a change of the classification', () => {
  it('E-19 carries the figures of a unit that was merely renamed, in both directions', () => {
    const changes = [
      buildChange('AA01', 'AA11', 'RENAMED'),
      buildChange('BB01', 'BB11', 'RENAMED'),
    ];
    expect(short(carryOver([buildCell('AA01'), buildCell('BB11', '2023')], changes))).toEqual([
      ['AA01', '2020', null],
      ['BB11', '2023', null],
      ['AA11', '2020', 'AA01 (NUTS 2021)'],
      ['BB01', '2023', 'BB11 (NUTS 2024)'],
    ]);
  });

  it('E-19 keeps what the file itself has for the other code', () => {
    const changes = [buildChange('AA01', 'AA11', 'RENAMED')];
    const cells = [
      buildCell('AA01', '2020', 1),
      buildCell('AA11', '2020', 2),
      buildCell('AA11', '2021', 3),
    ];
    expect(short(carryOver(cells, changes))).toEqual([
      ['AA01', '2020', null],
      ['AA11', '2020', null],
      ['AA11', '2021', null],
      ['AA01', '2021', 'AA11 (NUTS 2024)'],
    ]);
  });

  it.each<NutsChangeKind>(['SPLIT', 'RECAST'])(
    'E-19 carries nothing over %s, and reports it',
    (kind) => {
      const changes = [
        buildChange('PT17', 'PT1A', kind),
        buildChange('PT17', 'PT1B', kind),
        buildChange('NL31', 'NL35', kind),
      ];
      const cells = [buildCell('PT17'), buildCell('PT1A', '2024'), buildCell('SE22')];
      expect(carryOver(cells, changes)).toHaveLength(3);
      const cube: TakenCube = {
        read: 3,
        ignored: 0,
        feeds: [{ feed: {} as never, cells }],
        unknownCodes: new Map(),
      };
      expect(touchedChanges(cube, changes)).toEqual([
        { fromCode: 'PT17', fromVersion: 2021, toCode: 'PT1A', toVersion: 2024, kind, cells: 2 },
        { fromCode: 'PT17', fromVersion: 2021, toCode: 'PT1B', toVersion: 2024, kind, cells: 1 },
      ]);
    },
  );

  it.each([
    ['GR30', 'EL30'],
    ['GBC1', 'UKC1'],
    ['SE22', 'SE22'],
  ])('writes %s as Eurostat does: %s', (code, written) => {
    expect(toEurostatCode(code)).toBe(written);
  });
});
