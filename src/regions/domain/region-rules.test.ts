import { describe, expect, it } from '@jest/globals';
import type { MipexScore, NutsUnit, RegionFacts } from './region.ts';
import { unmetForNutsUnits, unmetForRegion, unmetForScores } from './region-rules.ts';

function buildRegion(overrides: Partial<RegionFacts> = {}): RegionFacts {
  return {
    code: 'skane',
    country: 'SE',
    nativeName: 'Skåne län',
    website: null,
    mipexUrl: 'https://r.mipex.eu/',
    isMipexMember: true,
    longitude: 13.6,
    latitude: 55.9,
    west: 12.5,
    south: 55.3,
    east: 14.6,
    north: 56.5,
    nutsUnits: [{ code: 'SE224', nutsVersion: 2021, isStatisticsProxy: false }],
    ...overrides,
  };
}

function buildUnit(overrides: Partial<NutsUnit> = {}): NutsUnit {
  return {
    code: 'SE224',
    nutsVersion: 2021,
    level: 3,
    country: 'SE',
    nameLatin: 'Skåne län',
    nameNative: 'Skåne län',
    longitude: null,
    latitude: null,
    urbanRural: 'INTERMEDIATE',
    ...overrides,
  };
}

describe('rules of a region', () => {
  it('accepts a sound region', () => {
    expect(unmetForRegion(buildRegion())).toEqual([]);
  });

  it.each<[string, Partial<RegionFacts>, string]>([
    ['a code with capitals', { code: 'Skåne' }, 'REGION_CODE_MALFORMED'],
    ['a country that is not ISO', { country: 'Sweden' }, 'REGION_COUNTRY_MALFORMED'],
    ['a blank name', { nativeName: ' ' }, 'REGION_NAME_MISSING'],
    ['a box turned round', { south: 57, north: 55 }, 'REGION_PLACE_IMPOSSIBLE'],
    ['a point outside the world', { longitude: 181 }, 'REGION_PLACE_IMPOSSIBLE'],
    ['a scripted address', { website: 'javascript:alert(1)' }, 'REGION_ADDRESS_UNSAFE'],
    ['no unit of its own', { nutsUnits: [] }, 'REGION_UNIT_MISSING'],
    [
      'nothing but a proxy',
      { nutsUnits: [{ code: 'SE22', nutsVersion: 2021, isStatisticsProxy: true }] },
      'REGION_UNIT_MISSING',
    ],
  ])('refuses %s', (_, overrides, code) => {
    expect(unmetForRegion(buildRegion(overrides)).map((issue) => issue.code)).toEqual([code]);
  });
});

describe('rules of NUTS units', () => {
  it.each<[string, readonly NutsUnit[], readonly string[]]>([
    ['a sound unit', [buildUnit()], []],
    ['the same code in two versions', [buildUnit(), buildUnit({ nutsVersion: 2024 })], []],
    ['a level that does not fit the code', [buildUnit({ level: 2 })], ['NUTS_CODE_MALFORMED']],
    ['a unit twice', [buildUnit(), buildUnit()], ['NUTS_UNIT_TWICE']],
  ])('%s', (_, units, codes) => {
    expect(unmetForNutsUnits(units).map((issue) => issue.code)).toEqual(codes);
  });
});

describe('rules of scores', () => {
  it.each<[string, Partial<MipexScore>, readonly string[]]>([
    ['the ends of the scale', { score: 100 }, []],
    ['a score above the scale', { score: 100.5 }, ['MIPEX_SCORE_RANGE']],
    ['a score that is no number', { score: Number.NaN }, ['MIPEX_SCORE_RANGE']],
    ['a number without a source', { sourceName: '' }, ['MIPEX_SOURCE_MISSING']],
  ])('%s', (_, overrides, codes) => {
    const score = { dimension: 'overall', wave: 'first', year: null, score: 78, sourceName: 'x' };
    expect(unmetForScores([{ ...score, ...overrides }]).map((issue) => issue.code)).toEqual(codes);
  });
});
