import { describe, expect, it } from '@jest/globals';
import type { NutsReference } from './region.ts';
import { statisticsCodesOf } from './statistics-codes.ts';

function own(code: string, nutsVersion: number): NutsReference {
  return { code, nutsVersion, isStatisticsProxy: false };
}

function proxy(code: string, nutsVersion: number): NutsReference {
  return { code, nutsVersion, isStatisticsProxy: true };
}

describe('codes whose figures belong to a region', () => {
  it.each<[string, readonly NutsReference[], readonly string[]]>([
    ['one unit in both versions', [own('PT20', 2021), own('PT20', 2024)], ['PT20']],
    [
      'a NUTS 3 region with a proxy',
      [own('SE224', 2021), own('SE224', 2024), proxy('SE22', 2021), proxy('SE22', 2024)],
      ['SE224', 'SE22'],
    ],
    [
      'a unit that was divided: the parts do not count, the proxy does',
      [own('PT17', 2021), own('PT1A', 2024), own('PT1B', 2024), proxy('PT1A', 2024)],
      ['PT17', 'PT1A'],
    ],
  ])('%s', (_, nutsUnits, codes) => {
    expect(statisticsCodesOf({ nutsUnits })).toEqual(codes);
  });
});
