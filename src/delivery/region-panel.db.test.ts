import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AROPE, openImportDesk, type ImportDesk } from '../../test/builders/import-desk.ts';
import { operation } from '../../test/kit/operations.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';

let desk: ImportDesk;
let api: PublicSchema;

beforeAll(async () => {
  desk = await openImportDesk();
  api = openPublicSchema(desk.db.url);
  const citizens = [
    'freq,citizen,sex,age,unit,geo\\TIME_PERIOD\t2017\t2018',
    'A,NEU27_2020_FOR,T,Y15-74,PC,ES51\t21.3 \t20.1 bu',
    'A,NEU27_2020_FOR,F,Y15-74,PC,ES51\t: u\t: c',
  ].join('\n');
  await desk.importText(AROPE);
  await desk.importText(citizens, { dataset: 'lfst_r_lfur2gan' });
}, 60_000);
afterAll(async () => {
  await api.close();
  await desk.db.close();
});

interface Panel {
  readonly region: {
    readonly nutsUnits: readonly object[];
    readonly indicators: readonly {
      readonly indicator: { readonly code: string };
      readonly latest: Readonly<Record<string, unknown>>;
    }[];
  };
}

function readPanel(code: string, locale: string): Promise<Panel> {
  return api.data<Panel>(operation('public/read-region-panel'), { code, locale });
}

async function latestOf(code: string, locale: string, indicator: string) {
  const { region } = await readPanel(code, locale);
  return region.indicators.find((one) => one.indicator.code === indicator)?.latest;
}

describe('the panel of a region', () => {
  it('A-29 has ten figures for every region, each with value or reason, and never a number without its source', async () => {
    const { regions } = await api.data<{ regions: { nodes: readonly { code: string }[] } }>(
      '{ regions(locale: "en", first: 100) { nodes { code } } }',
    );
    expect(regions.nodes).toHaveLength(25);
    for (const { code } of regions.nodes) {
      const { region } = await readPanel(code, 'en');
      expect(region.indicators).toHaveLength(10);
      for (const { latest } of region.indicators) {
        expect([latest['value'] === null, latest['notAvailable'] === null]).toContain(true);
        expect([latest['value'], latest['notAvailableText']]).not.toEqual([null, null]);
        expect(latest['unit']).toEqual(expect.any(String));
        if (latest['value'] === null) continue;
        expect(latest).toMatchObject({
          period: expect.stringMatching(/^\d{4}$/u),
          source: { name: expect.any(String), url: expect.stringMatching(/^https:/u) },
          retrievedAt: expect.any(String),
        });
      }
    }
  });

  it('A-29 shows a figure of Eurostat with its flag, what that means, and both dates', async () => {
    expect(await latestOf('catalonia', 'sv', 'unemployment_rate_non_eu')).toEqual({
      value: 20.1,
      notAvailable: null,
      notAvailableText: null,
      unit: 'PER_CENT_OF_LABOUR_FORCE',
      period: '2018',
      flag: 'bu',
      flagMeaning: 'brott i tidsserien; låg tillförlitlighet',
      coverage: null,
      nutsCode: 'ES51',
      isProxy: false,
      source: {
        name: 'Eurostat, Unemployment rates by sex, age, citizenship and NUTS 2 regions (%)',
        url: 'https://ec.europa.eu/eurostat/databrowser/view/lfst_r_lfur2gan/default/table',
        datasetCode: 'lfst_r_lfur2gan',
      },
      sourceUpdatedAt: null,
      retrievedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(
      await latestOf('catalonia', 'en', 'at_risk_of_poverty_or_social_exclusion'),
    ).toMatchObject({ value: 20.5, sourceUpdatedAt: '2025-10-17T09:00:00.000Z' });
  });

  it.each<[string, string]>([
    ['en', 'The source keeps this figure confidential.'],
    ['ca', 'La font manté confidencial aquesta xifra.'],
  ])('A-29 says in %s why the newest year has no figure', async (locale, sentence) => {
    expect(await latestOf('catalonia', locale, 'unemployment_rate_non_eu_women')).toMatchObject({
      value: null,
      notAvailable: 'CONFIDENTIAL',
      notAvailableText: sentence,
      period: '2018',
      flag: 'c',
    });
  });

  it('E-19 units carry code and version, and what became of them', async () => {
    const { region } = await readPanel('lisbon', 'en');
    const own = { level: 2, isStatisticsProxy: false, successors: [], predecessors: [] };
    const before = [{ code: 'PT17', nutsVersion: 2021, change: 'SPLIT' }];
    expect(region.nutsUnits).toEqual([
      {
        ...own,
        code: 'PT17',
        nutsVersion: 2021,
        successors: [
          { code: 'PT1A', nutsVersion: 2024, change: 'SPLIT' },
          { code: 'PT1B', nutsVersion: 2024, change: 'SPLIT' },
        ],
      },
      { ...own, code: 'PT1A', nutsVersion: 2024, predecessors: before },
      { ...own, code: 'PT1B', nutsVersion: 2024, predecessors: before },
      { ...own, code: 'PT1A', nutsVersion: 2024, predecessors: before, isStatisticsProxy: true },
    ]);
  });

  it('E-19 a unit that both versions have is the same', async () => {
    const { region } = await readPanel('catalonia', 'en');
    expect(region.nutsUnits).toMatchObject([
      {
        nutsVersion: 2021,
        successors: [{ code: 'ES51', nutsVersion: 2024, change: 'UNCHANGED' }],
        predecessors: [],
      },
      {
        nutsVersion: 2024,
        successors: [],
        predecessors: [{ code: 'ES51', nutsVersion: 2021, change: 'UNCHANGED' }],
      },
    ]);
  });

  it('takes one statement for each kind of detail', async () => {
    api.reader.takeStatements();
    await readPanel('lisbon', 'en');
    const statements = api.reader.takeStatements();
    expect(new Set(statements).size).toBe(statements.length);
  });
});
