import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { IDS, insertReferenceData, insertText } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  await insertStatistics();
  await insertPublishedPractice(database.sql);
  api = openPublicSchema(database.url);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

/** Skåne is the NUTS 3 unit SE224 and has the proxy SE22; three indicators, one of them without anything. */
async function insertStatistics(): Promise<void> {
  const { sql } = database;
  await sql(`INSERT INTO cms.nuts_unit (code, nuts_version, level, country, name_latin, name_native, urban_rural)
    VALUES ('SE224', 2021, 3, 'SE', 'Skåne län', 'Skåne län', 'INTERMEDIATE'),
      ('SE22', 2021, 2, 'SE', 'Sydsverige', 'Sydsverige', NULL),
      ('ES22', 2021, 2, 'ES', 'Navarra', 'Navarra', NULL),
      ('ES220', 2021, 3, 'ES', 'Navarra', 'Navarra', 'RURAL'),
      ('ES221', 2021, 3, 'ES', 'Ribera', 'Ribera', 'URBAN')`);
  await sql(
    `INSERT INTO cms.region_nuts_unit VALUES ($1, 'SE224', 2021, false), ($1, 'SE22', 2021, true),
       ($2, 'ES22', 2021, false)`,
    [IDS.skane, IDS.navarra],
  );
  await sql(
    `INSERT INTO cms.mipex_score VALUES ($1, 'overall', 'first', NULL, 47, 'A newspaper')`,
    [IDS.navarra],
  );
  const rate = '00000000-0000-4000-8000-000000000011';
  await sql(
    `INSERT INTO cms.indicator (id, code, unit, dataset_code, position) VALUES
       ($1, 'unemployment_rate_total', 'PER_CENT_OF_LABOUR_FORCE', 'lfst_r_lfu3rt', 0),
       (gen_random_uuid(), 'population_non_eu', 'THOUSAND_PERSONS', NULL, 1),
       (gen_random_uuid(), 'urban_rural_typology', 'CLASS', NULL, 2)`,
    [rate],
  );
  await insertText(sql, ['INDICATOR', rate], 'en', { label: 'Unemployment rate' });
  await sql(
    `INSERT INTO cms.observation (indicator_id, nuts_code, period, value, not_available_reason, flag,
       coverage, dataset_code, source_name, source_url, retrieved_at, superseded_at) VALUES
       ($1, 'SE22', '2017', 9.1, NULL, NULL, NULL, 'tgs00010', 'Eurostat', NULL, '2020-12-01T00:00:00Z', NULL),
       ($1, 'SE22', '2018', 8.5, NULL, 'b', 'Sydsverige', 'tgs00010', 'Eurostat',
         'https://ec.europa.eu/eurostat', '2020-12-01T00:00:00Z', NULL),
       ($1, 'SE22', '2018', 1.0, NULL, NULL, NULL, NULL, 'Old', NULL, '2019-12-01T00:00:00Z', now()),
       ($1, 'ES22', NULL, NULL, 'NOT_COLLECTED', NULL, NULL, NULL, 'Eurostat', NULL, '2020-12-01T00:00:00Z', NULL)`,
    [rate],
  );
}

const FIGURE = `value notAvailable unit period flag coverage nutsCode isProxy
  source { name url datasetCode } retrievedAt`;

describe('regions', () => {
  it('has every indicator, each with source and period or with a reason', async () => {
    const data = await api.data(`{ region(code: "skane", locale: "sv") { name
      indicators { indicator { code label locale } latest { ${FIGURE} } series { period value } } } }`);
    const nothing = {
      value: null,
      period: null,
      flag: null,
      coverage: null,
      nutsCode: null,
      isProxy: false,
      source: null,
      retrievedAt: null,
    };
    expect(data).toEqual({
      region: {
        name: 'Skåne',
        indicators: [
          {
            indicator: {
              code: 'unemployment_rate_total',
              label: 'Unemployment rate',
              locale: 'sv',
            },
            latest: {
              value: 8.5,
              notAvailable: null,
              unit: 'PER_CENT_OF_LABOUR_FORCE',
              period: '2018',
              flag: 'b',
              coverage: 'Sydsverige',
              nutsCode: 'SE22',
              isProxy: true,
              source: {
                name: 'Eurostat',
                url: 'https://ec.europa.eu/eurostat',
                datasetCode: 'tgs00010',
              },
              retrievedAt: '2020-12-01T00:00:00.000Z',
            },
            series: [
              { period: '2017', value: 9.1 },
              { period: '2018', value: 8.5 },
            ],
          },
          {
            indicator: { code: 'population_non_eu', label: 'population_non_eu', locale: 'sv' },
            latest: { ...nothing, notAvailable: 'NOT_IMPORTED', unit: 'THOUSAND_PERSONS' },
            series: [],
          },
          {
            indicator: {
              code: 'urban_rural_typology',
              label: 'urban_rural_typology',
              locale: 'sv',
            },
            latest: { ...nothing, notAvailable: 'DISTRIBUTION', unit: 'CLASS' },
            series: [],
          },
        ],
      },
    });
  });

  it('says why there is no figure when the source says it', async () => {
    const data = await api.data(`{ region(code: "navarra", locale: "en") {
      indicators { latest { value notAvailable source { name } } } } }`);
    expect(data).toMatchObject({
      region: {
        indicators: [
          { latest: { value: null, notAvailable: 'NOT_COLLECTED', source: { name: 'Eurostat' } } },
          {},
          {},
        ],
      },
    });
  });

  it('knows units, typology, scores, and the notice of the boundaries', async () => {
    const data = await api.data(`{ region(code: "navarra", locale: "sv") {
      nativeName website attribution country { code name } nutsUnits { code level isStatisticsProxy }
      typology { urban intermediate rural } mipex { url scores { dimension label score year source } } } }`);
    expect(data).toEqual({
      region: {
        nativeName: 'Navarra',
        website: null,
        attribution: '© EuroGeographics for the administrative boundaries',
        country: { code: 'ES', name: 'Spanien' },
        nutsUnits: [{ code: 'ES22', level: 2, isStatisticsProxy: false }],
        typology: { urban: 1, intermediate: 0, rural: 1 },
        mipex: {
          url: 'https://r.mipex.eu/',
          scores: [
            {
              dimension: 'overall',
              label: 'Totalpoäng',
              score: 47,
              year: null,
              source: 'A newspaper',
            },
          ],
        },
      },
    });
  });

  it.each<[string, string | null]>([
    ['skane', 'skane'],
    ['SE224', 'skane'],
    ['SE22', null],
    ['atlantis', null],
    ['a\\u0000', null],
  ])(
    'finds a region by its code or its own NUTS unit, never by a proxy: %s',
    async (code, found) => {
      const data = await api.data(`{ region(code: "${code}", locale: "en") { code } }`);
      expect(data).toEqual({ region: found === null ? null : { code: found } });
    },
  );

  it('takes one statement for each kind of detail, however many regions', async () => {
    api.reader.takeStatements();
    await api.data(`{ regions(locale: "en") { nodes { name country { name } nutsUnits { code }
      mipex { url } typology { urban } indicators { latest { value } } } } }`);
    expect([...api.reader.takeStatements()].sort()).toEqual([
      'indicators',
      'locale_settings',
      'region_mipex_scores',
      'region_nuts_units',
      'region_observations',
      'region_typologies',
      'regions_FORWARD',
    ]);
  });

  it('pages and filters', async () => {
    const page = (args: string) =>
      api.data<{
        regions: { nodes: unknown; totalCount: number; pageInfo: { endCursor: string } };
      }>(`{ regions(locale: "en", ${args}) { totalCount nodes { code } pageInfo { endCursor } } }`);
    const first = await page('first: 1');
    expect(first.regions).toMatchObject({ totalCount: 2, nodes: [{ code: 'navarra' }] });
    const second = await page(`first: 1, after: "${first.regions.pageInfo.endCursor}"`);
    expect(second.regions.nodes).toEqual([{ code: 'skane' }]);
    const swedish = await page('filter: { countries: ["SE"], isMipexMember: true }');
    expect(swedish.regions).toMatchObject({ totalCount: 1, nodes: [{ code: 'skane' }] });
  });

  it.each<[string, string, readonly string[]]>([
    [
      'codes of regions and of their own units',
      'codes: ["skane", "ES22", "atlantis"]',
      ['navarra', 'skane'],
    ],
    ['codes, but never by a proxy', 'codes: ["SE22"]', []],
    ['parts of names in any language, without accents', 'search: " NAVARR "', ['navarra']],
    ['parts of native names', 'search: "ane lan"', ['skane']],
    ['a blank search, which is none', 'search: "  "', ['navarra', 'skane']],
    ['having a published practice', 'hasPractices: true', ['skane']],
    ['having none', 'hasPractices: false', ['navarra']],
    ['a box', 'bbox: { west: 10, south: 50, east: 13, north: 60 }', ['skane']],
    ['a box across 180°', 'bbox: { west: 170, south: 40, east: -2, north: 45 }', ['navarra']],
    ['several at once', 'hasPractices: true, search: "navarra"', []],
  ])('filters by %s', async (_, filter, codes) => {
    const data = await api.data(
      `{ regions(locale: "en", filter: { ${filter} }) { totalCount nodes { code } } }`,
    );
    const nodes = codes.map((code) => ({ code }));
    expect(data).toEqual({ regions: { totalCount: codes.length, nodes } });
  });

  it('refuses a search that is too long', async () => {
    const query = `{ regions(locale: "en", filter: { search: "${'a'.repeat(201)}" }) { totalCount } }`;
    expect(await api.refusal(query)).toMatchObject({ reason: 'INVALID_SEARCH', limit: 200 });
  });
});
