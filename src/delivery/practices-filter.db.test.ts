import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildFacts, insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'Path to work', summary: 'Counselling for nurses' }, sv: {} },
    publishedAt: new Date('2026-01-02T00:00:00Z'),
  });
  const { matrix, aspects } = buildFacts();
  await insertPublishedPractice(database.sql, {
    editions: { en: { title: 'A home in Pamplona', context: 'The nurse found a flat.' } },
    facts: buildFacts({
      regions: ['navarra'],
      authorityRole: 'FUNDING',
      authorityMode: 'INDIRECT',
      policyAreas: ['housing'],
      targetGroups: [],
      leadOrganisation: null,
      period: { start: '2022-03', end: null, isOngoing: true },
      outcome: 'ACHIEVED',
      aspects: aspects.slice(1),
      matrix: { ...matrix, answers: matrix.answers.slice(1) },
    }),
  });
});

afterAll(async () => {
  await api.close();
  await database.close();
});

interface Practices {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: string }[];
}

async function find(args: string): Promise<readonly string[]> {
  const query = `{ practices(locale: "en"${args}) { totalCount nodes { title } } }`;
  const { practices } = await api.data<{ practices: Practices }>(query);
  expect(practices.totalCount).toBe(practices.nodes.length);
  return practices.nodes.map(({ title }) => title);
}

const PATH = 'Path to work';
const HOME = 'A home in Pamplona';

describe('finding practices', () => {
  it.each<[string, readonly string[]]>([
    ['', [PATH, HOME]],
    ['countries: ["SE"]', [PATH]],
    ['countries: ["SE", "ES"]', [PATH, HOME]],
    ['countries: ["SE"], policyAreas: ["housing"]', []],
    ['countries: []', [PATH, HOME]],
    ['countries: null', [PATH, HOME]],
    ['regions: ["navarra"]', [HOME]],
    ['authorityRoles: [LEADER]', [PATH]],
    ['authorityModes: [INDIRECT]', [HOME]],
    ['policyAreas: ["labour"]', [PATH]],
    ['targetGroups: ["women"]', [PATH]],
    ['aspects: [COMMUNICATION]', [PATH]],
    ['criteria: [RELEVANCE]', [PATH]],
    ['minRating: 3', [PATH]],
    ['minRating: 4', []],
    ['status: [ONGOING]', [HOME]],
    ['outcome: [UNKNOWN]', [PATH]],
    ['outcome: [ACHIEVED, UNKNOWN]', [PATH, HOME]],
    ['period: { from: "2021", to: "2022-02" }', [PATH]],
    ['period: { from: "2021-07" }', [HOME]],
    ['period: { to: "2019-01" }', [PATH]],
    ['period: { to: "2018-12" }', []],
    ['languages: ["sv"]', [PATH]],
  ])('A-04 by { %s }', async (filter, titles) => {
    expect(await find(`, filter: { ${filter} }`)).toEqual(titles);
  });

  it.each<[string, string, string]>([
    ['policyAreas: ["labour", "magic"]', 'filter.policyAreas', 'magic'],
    ['targetGroups: ["nobody"]', 'filter.targetGroups', 'nobody'],
    ['regions: ["atlantis"]', 'filter.regions', 'atlantis'],
    ['languages: ["xx"]', 'filter.languages', 'xx'],
    ['regions: ["a\\u0000b"]', 'filter.regions', 'a\ufffdb'],
  ])('A-04 refuses the unknown value in { %s }', async (filter, argument, value) => {
    const query = `{ practices(locale: "en", filter: { ${filter} }) { nodes { title } } }`;
    expect(await api.refusal(query)).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'UNKNOWN_VALUE',
      argument,
      value,
      http: { status: 400 },
    });
  });

  it.each<[string, string]>([
    ['filter: { minRating: 5 }', 'INVALID_RATING'],
    ['filter: { period: { from: "2022", to: "2021" } }', 'INVALID_PERIOD'],
    ['filter: { period: { from: "soon" } }', 'INVALID_PERIOD'],
    ['search: "a\\u0000b"', 'INVALID_SEARCH'],
    [`search: "${'x'.repeat(201)}"`, 'INVALID_SEARCH'],
    ['orderBy: [RELEVANCE]', 'RELEVANCE_WITHOUT_SEARCH'],
  ])('refuses %s', async (args, reason) => {
    const query = `{ practices(locale: "en", ${args}) { nodes { title } } }`;
    expect(await api.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it.each<[string, readonly string[]]>([
    ['pamplona', [HOME]],
    ['nurse', [PATH, HOME]],
    ['nurses -flat', [PATH]],
    ['\\"path to work\\"', [PATH]],
    ['SKANE', [PATH]],
    ['Employment', [PATH]],
    ['pamplona or work', [HOME, PATH]],
    ["'; DROP TABLE x; --", []],
    ['   ', [PATH, HOME]],
  ])('searches for %s', async (search, titles) => {
    const found = await find(`, search: "${search}"`);
    expect([...found].sort()).toEqual([...titles].sort());
  });

  it('puts first what fits best, and pages in this order', async () => {
    expect(await find(', search: "nurse"')).toEqual([PATH, HOME]);
    const query = (after: string) => `{ practices(locale: "en", search: "nurse", first: 1${after}) {
      nodes { title } pageInfo { endCursor } } }`;
    const first = await api.data<{ practices: { pageInfo: { endCursor: string } } }>(query(''));
    const after = `, after: "${first.practices.pageInfo.endCursor}"`;
    expect(await api.data(query(after))).toMatchObject({ practices: { nodes: [{ title: HOME }] } });
  });
});

interface Facets {
  readonly facets: readonly {
    readonly key: string;
    readonly buckets: readonly Readonly<Record<string, unknown>>[];
  }[];
}

async function facetsOf(args: string, names: string): Promise<Facets['facets']> {
  const { practices } = await api.data<{ practices: Facets }>(`{ practices(locale: "sv"${args}) {
    facets(names: [${names}]) { key buckets { value label count selected } } } }`);
  return practices.facets;
}

describe('facets', () => {
  it('A-06 leave their own selection aside, and no other', async () => {
    const facets = await facetsOf(
      ', filter: { countries: ["SE"], policyAreas: ["labour"] }',
      'POLICY_AREA, COUNTRY, REGION',
    );
    expect(facets).toEqual([
      {
        key: 'POLICY_AREA',
        buckets: [{ value: 'labour', label: 'Sysselsättning', count: 1, selected: true }],
      },
      { key: 'COUNTRY', buckets: [{ value: 'SE', label: 'Sverige', count: 1, selected: true }] },
      { key: 'REGION', buckets: [{ value: 'skane', label: 'Skåne', count: 1, selected: false }] },
    ]);
  });

  it('list a selected value that no practice has', async () => {
    const [facet] = await facetsOf(
      ', filter: { authorityRoles: [ADVISORY], countries: ["SE"] }',
      'AUTHORITY_ROLE',
    );
    expect(facet!.buckets).toEqual([
      { value: 'LEADER', label: 'LEADER', count: 1, selected: false },
      { value: 'ADVISORY', label: 'ADVISORY', count: 0, selected: true },
    ]);
  });

  it.each(['AUTHORITY_ROLE', 'AUTHORITY_MODE', 'STATUS', 'OUTCOME'])(
    'A-06 the counts of %s add up to the total',
    async (name) => {
      const [facet] = await facetsOf('', name);
      const sum = facet!.buckets.reduce((total, bucket) => total + Number(bucket['count']), 0);
      expect(sum).toBe(2);
    },
  );

  it('name values in the language asked for', async () => {
    const facets = await facetsOf('', 'AUTHORITY_MODE, STATUS, LANGUAGE');
    const labels = facets.map(({ buckets }) => buckets.map(({ label }) => label));
    expect(labels).toEqual([
      ['Direkt roll', 'Indirekt roll'],
      ['Avslutad', 'Pågår'],
      ['engelska', 'svenska'],
    ]);
  });

  it('take one statement beside the page where there are no columns', async () => {
    const plain = openPublicSchema(database.url, { hasColumns: false });
    await plain.data(`{ practices(locale: "en", search: "nurse") {
      totalCount nodes { title } facets(names: [COUNTRY, POLICY_AREA]) { key } } }`);
    expect(plain.reader.takeStatements()).toEqual([
      'practices_ROW_found_RN_next_end_card',
      'facets_ROW_found',
    ]);
    await plain.close();
  });

  it('count what a list of languages shows', async () => {
    const fallback = 'fallback: { mode: LIST, locales: ["sv"] }';
    const data = await api.data(`{ practices(locale: "pt", ${fallback}) {
      totalCount facets(names: [COUNTRY]) { buckets { value count } } } }`);
    expect(data).toEqual({
      practices: { totalCount: 1, facets: [{ buckets: [{ value: 'SE', count: 1 }] }] },
    });
  });
});
