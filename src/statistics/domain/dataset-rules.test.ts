import { describe, expect, it } from '@jest/globals';
import { unmetForDataset } from './dataset-rules.ts';
import type { Indicator } from './observation.ts';
import type { Feed, StatisticsDataset } from './statistics-dataset.ts';

const POVERTY: Indicator = {
  id: '00000000-0000-8000-8000-000000000001',
  code: 'at_risk_of_poverty_or_social_exclusion',
  unit: 'PER_CENT_OF_POPULATION',
  datasetCode: 'ilc_peps11n',
  position: 0,
};

function buildDataset(
  overrides: Partial<StatisticsDataset> = {},
  feed: Partial<Feed> = {},
): StatisticsDataset {
  return {
    code: 'ilc_peps11n',
    title: 'Persons at risk of poverty or social exclusion',
    pageUrl: 'https://ec.europa.eu/page',
    queryUrl: 'https://ec.europa.eu/query',
    isScheduled: true,
    isExcluded: false,
    feeds: [
      {
        indicator: POVERTY.code,
        unit: POVERTY.unit,
        definition: 'EU2030',
        filters: [],
        coverage: null,
        ...feed,
      },
    ],
    unitNotes: {},
    ...overrides,
  };
}

describe('rules of datasets', () => {
  it.each<[string, StatisticsDataset, readonly string[]]>([
    ['one that fits', buildDataset(), []],
    ['one that is known in order to be refused', buildDataset({ isExcluded: true, feeds: [] }), []],
    ['a refused one with feeds', buildDataset({ isExcluded: true }), ['DATASET_OTHER_DEFINITION']],
    [
      'an unknown indicator',
      buildDataset({}, { indicator: 'rain' }),
      ['DATASET_INDICATOR_UNKNOWN'],
    ],
    ['another unit', buildDataset({}, { unit: 'PERSONS' }), ['DATASET_UNIT']],
    ['a code in capitals', buildDataset({ code: 'ILC' }), ['DATASET_CODE']],
    ['a plain address', buildDataset({ queryUrl: 'http://ec.europa.eu/' }), ['DATASET_ADDRESS']],
    ['an unsafe page', buildDataset({ pageUrl: 'javascript:1' }), ['DATASET_ADDRESS']],
  ])('%s', (_, dataset, codes) => {
    expect(unmetForDataset(dataset, [POVERTY], []).map(({ code }) => code)).toEqual(codes);
  });

  it('two datasets of one indicator measure the same, or the second is refused', () => {
    const historical = buildDataset({ code: 'ilc_peps11' }, { definition: 'EU2020' });
    expect(unmetForDataset(historical, [POVERTY], [buildDataset()])).toMatchObject([
      { code: 'DATASET_OTHER_DEFINITION', params: { dataset: 'ilc_peps11' } },
    ]);
    const readyMade = buildDataset({ code: 'tgs00107' });
    expect(unmetForDataset(readyMade, [POVERTY], [buildDataset()])).toEqual([]);
    const itself = buildDataset({}, { definition: 'EU2040' });
    expect(unmetForDataset(itself, [POVERTY], [buildDataset()])).toEqual([]);
  });
});
