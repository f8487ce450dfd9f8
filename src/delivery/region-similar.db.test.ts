import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { costOf } from '../platform/graphql/cost.ts';
import { ANONYMOUS_LIMITS } from '../platform/graphql/limits.ts';

interface Reason {
  readonly kind: string;
  readonly code: string;
  readonly difference: number;
  readonly isAlike: boolean;
  readonly text: string;
}

interface Similar {
  readonly region: { readonly code: string };
  readonly distance: number;
  readonly comparedOn: object;
  readonly because: readonly Reason[];
}

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  api = openPublicSchema(database.url);
}, 120_000);

afterAll(async () => {
  await api.close();
  await database.close();
});

async function similar(code: string, first: number, locale = 'en'): Promise<readonly Similar[]> {
  const data = await api.data<{ region: { similar: readonly Similar[] } }>(
    `query ($code: String!, $locale: Locale!, $first: Int!) {
      region(code: $code, locale: $locale) { similar(first: $first) {
        region { code } distance comparedOn { shared total }
        because { kind code difference isAlike text } } } }`,
    { code, locale, first },
  );
  return data.region.similar;
}

describe('regions like this one', () => {
  it('says what was compared, from where it is, and that a proxy stands for the region', async () => {
    const data = await api.data(`{ region(code: "skane", locale: "en") { similar(first: 1) {
      region { name } comparedOn { shared total } because {
        kind code label unit weight isAlike text
        own { value text period isProxy nutsCode source typology { urban intermediate rural } }
        other { value isProxy nutsCode typology { intermediate } } } } } }`);
    expect(data).toMatchObject({
      region: {
        similar: [
          {
            region: { name: 'Navarre' },
            comparedOn: { shared: 4, total: 28 },
            because: [
              {
                kind: 'TYPOLOGY',
                unit: null,
                weight: 1,
                own: {
                  value: null,
                  typology: { urban: 0, intermediate: 1, rural: 0 },
                  text: 'urban 0 / intermediate 1 / rural 0',
                  isProxy: false,
                },
                other: { typology: { intermediate: 1 } },
              },
              {
                kind: 'INDICATOR',
                code: 'unemployment_rate_total',
                label: 'Unemployment rate, total',
                unit: 'PER_CENT_OF_LABOUR_FORCE',
                weight: 0.5,
                isAlike: true,
                text: 'Alike – Unemployment rate, total: Skåne 8.6% (2018); Navarre 10.0% (2018). The figure for Skåne is that of SE22, a larger or smaller area.',
                own: {
                  value: 8.6,
                  period: '2018',
                  isProxy: true,
                  nutsCode: 'SE22',
                  source: expect.stringContaining('Eurostat') as unknown,
                },
                other: { value: 10, isProxy: false, nutsCode: 'ES22' },
              },
              { code: 'at_risk_of_poverty_or_social_exclusion', isAlike: true },
              { code: 'population_total', isAlike: false },
            ],
          },
        ],
      },
    });
  });

  it('compares only what both regions have, and takes nothing unknown for nought', async () => {
    const found = await similar('skane', 20);
    const shared = (code: string) =>
      found
        .find(({ region }) => region.code === code)!
        .because.map((reason) => reason.code)
        .sort();
    expect(shared('bavaria')).toEqual([
      'at_risk_of_poverty_or_social_exclusion',
      'population_total',
      'urban_rural_typology',
    ]);
    expect(shared('berlin')).toContain('unemployment_rate_total');
    const scored = (await similar('murcia', 20)).flatMap(({ region, because }) =>
      because.some(({ kind }) => kind === 'MIPEX') ? [region.code] : [],
    );
    const members = ['basque-country', 'catalonia', 'melilla', 'navarra', 'valencia', 'vienna'];
    expect(scored.toSorted()).toEqual(members);
  });

  it('leaves out a region of which nothing is known, and gives it no likeness to anything', async () => {
    const own = await openTestDatabase('reference', []);
    const reader = openPublicSchema(own.url);
    await own.sql(`INSERT INTO cms.region (id, code, country, native_name, is_mipex_member, longitude,
      latitude, west, south, east, north)
      VALUES (gen_random_uuid(), 'unknown', 'PT', 'Unknown', false, 0, 0, 0, 0, 0, 0)`);
    const ask = (code: string) =>
      reader.data<{ region: { similar: readonly Similar[] } }>(
        `{ region(code: "${code}", locale: "en") { similar(first: 20) { region { code } } } }`,
      );
    expect(await ask('unknown')).toEqual({ region: { similar: [] } });
    const { region } = await ask('melilla');
    expect(region.similar).toHaveLength(20);
    expect(region.similar).not.toContainEqual({ region: { code: 'unknown' } });
    await reader.close();
    await own.close();
  });

  it.each(['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv', 'ca'])(
    'gives the reasons in the language of the reader: %s',
    async (locale) => {
      const texts = (await similar('murcia', 3, locale)).flatMap(({ because }) =>
        because.map(({ text }) => text),
      );
      const english = (await similar('murcia', 3)).flatMap(({ because }) =>
        because.map(({ text }) => text),
      );
      expect(texts).toHaveLength(english.length);
      expect(texts.filter((text) => /likeness\.|mipex\.|[{}]/u.test(text))).toEqual([]);
      expect(texts.filter((text) => english.includes(text))).toEqual(
        locale === 'en' ? english : [],
      );
    },
  );

  it.each([0, 21, -1])('refuses %d as a number of regions', async (first) => {
    const query = `{ region(code: "skane", locale: "en") { similar(first: ${first}) { distance } } }`;
    expect(await api.refusal(query)).toMatchObject({
      reason: 'INVALID_NUMBER',
      argument: 'first',
      from: 1,
      to: 20,
    });
  });

  it('G-11 takes the same statements for one region and for all of them', async () => {
    const statements = async (first: number) => {
      api.reader.takeStatements();
      await api.data(`{ regions(locale: "en", first: ${first}) { nodes { name
        similar(first: 3) { region { name country { name } } distance because { text } } } } }`);
      return [...api.reader.takeStatements()].sort();
    };
    const all = await statements(25);
    expect(all).toEqual([
      'indicators',
      'locale_settings',
      'region_mipex_scores',
      'region_observations',
      'region_typologies',
      'regions_FORWARD',
      'regions_all',
    ]);
    expect(await statements(1)).toEqual(all);
  });

  it.each([
    'find-similar-regions',
    'learn-from-practices',
    'read-boundaries',
    'read-region-geometry',
    'read-region-panel',
  ])('costs less than an anonymous reader may ask for: %s', (name) => {
    const file = new URL(`../../schema/operations/public/${name}.graphql`, import.meta.url);
    const query = parse(readFileSync(file, 'utf8'));
    const variables = { code: 'skane', locale: 'en' };
    const request = { query, operationName: undefined, variables };
    expect(costOf(api.schema, request, ANONYMOUS_LIMITS.cost)).toBeLessThan(600);
  });
});
