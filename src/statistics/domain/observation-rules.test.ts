import { describe, expect, it } from '@jest/globals';
import { unmetForObservations } from './observation-rules.ts';
import type { Indicator, NewObservation, NotAvailableReason } from './observation.ts';

const RATE: Indicator = {
  id: '00000000-0000-8000-8000-000000000001',
  code: 'unemployment_rate_total',
  unit: 'PER_CENT_OF_LABOUR_FORCE',
  datasetCode: 'lfst_r_lfu3rt',
  position: 0,
};
const POPULATION: Indicator = { ...RATE, code: 'population_total', unit: 'PERSONS' };
const TYPE: Indicator = { ...RATE, code: 'urban_rural_typology', unit: 'CLASS' };

function buildObservation(overrides: Partial<NewObservation> = {}): NewObservation {
  return {
    indicatorCode: 'unemployment_rate_total',
    nutsCode: 'SE22',
    period: '2018',
    value: 7.6,
    notAvailableReason: null,
    flag: null,
    coverage: null,
    datasetCode: 'tgs00010',
    sourceName: 'Eurostat',
    sourceUrl: 'https://ec.europa.eu/eurostat',
    sourceUpdatedAt: null,
    retrievedAt: new Date('2020-12-01T00:00:00Z'),
    ...overrides,
  };
}

const NONE = { value: null, notAvailableReason: 'NOT_IMPORTED' } as const;

describe('rules of observations', () => {
  it.each<[string, Partial<NewObservation>, readonly string[]]>([
    ['a value with its year', {}, []],
    ['a reason for every year', { ...NONE, period: null }, []],
    ['a reason for one year', NONE, []],
    ['zero is a figure', { value: 0 }, []],
    ['a count of persons', { indicatorCode: 'population_total', value: 1_391_310 }, []],
    ['neither value nor reason', { value: null }, ['OBSERVATION_VALUE_OR_REASON']],
    ['value and reason', { notAvailableReason: 'NOT_COLLECTED' }, ['OBSERVATION_VALUE_OR_REASON']],
    ['a value without a year', { period: null }, ['OBSERVATION_PERIOD']],
    ['a year that is none', { period: '2018-Q1' }, ['OBSERVATION_PERIOD']],
    ['a rate above 100', { value: 100.1 }, ['OBSERVATION_RANGE']],
    ['a rate below 0', { value: -1 }, ['OBSERVATION_RANGE']],
    ['half a person', { indicatorCode: 'population_total', value: 0.5 }, ['OBSERVATION_RANGE']],
    ['a fourth class', { indicatorCode: 'urban_rural_typology', value: 4 }, ['OBSERVATION_RANGE']],
    ['an unknown indicator', { indicatorCode: 'rain' }, ['OBSERVATION_INDICATOR_UNKNOWN']],
    ['a code in lower case', { nutsCode: 'se22' }, ['OBSERVATION_NUTS_CODE']],
    ['a flag that is none', { flag: '?' }, ['OBSERVATION_FLAG']],
    ['no source', { sourceName: '' }, ['OBSERVATION_SOURCE_MISSING']],
    ['an unsafe address', { sourceUrl: 'file:///etc' }, ['OBSERVATION_ADDRESS_UNSAFE']],
    [
      'an unknown reason',
      { value: null, notAvailableReason: 'LAZY' as NotAvailableReason },
      ['OBSERVATION_REASON_UNKNOWN'],
    ],
  ])('%s', (_, overrides, codes) => {
    const observation = buildObservation(overrides);
    const unmet = unmetForObservations([observation], [RATE, POPULATION, TYPE]);
    expect(unmet.map((issue) => issue.code)).toEqual(codes);
  });

  it('tells a hundred faults of a list that is wrong as a whole', () => {
    const list = Array.from({ length: 1_000 }, (_, year) =>
      buildObservation({ period: `${1_000 + year}`, value: 101 }),
    );
    expect(unmetForObservations(list, [RATE])).toHaveLength(100);
  });

  it('refuses a second observation of the same period and says which one it is', () => {
    const twice = [buildObservation(), buildObservation({ value: 8 })];
    expect(unmetForObservations(twice, [RATE])).toEqual([
      {
        code: 'OBSERVATION_TWICE',
        path: 'observations.1',
        params: { indicator: 'unemployment_rate_total', nutsCode: 'SE22', period: '2018' },
      },
    ]);
  });
});
