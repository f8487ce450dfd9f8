import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import { buildFacts, insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let ids: readonly string[];

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  const practices = [
    await insertPublishedPractice(database.sql, { editions: { en: { title: 'In Skåne' } } }),
    await insertPublishedPractice(database.sql, { editions: { en: { title: 'Near Malmö' } } }),
    await insertPublishedPractice(database.sql, {
      editions: { en: { title: 'In Navarra' } },
      facts: buildFacts({ regions: ['navarra', 'skane'] }),
    }),
  ];
  ids = practices.map(({ id }) => encodeId('Practice', id));
});

afterAll(() => database.close());

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

const box = ([west, south, east, north]: Box) => ({ west, south, east, north });

describe.each([true, false])('the map, facet columns: %s', (hasColumns) => {
  let api: PublicSchema;

  beforeAll(() => {
    api = openPublicSchema(database.url, { hasColumns });
  });

  afterAll(() => api.close());

  async function find(filter: object): Promise<readonly string[]> {
    const data = await api.data<{ practices: { nodes: readonly { title: string }[] } }>(
      `query ($filter: PracticeFilter) {
        practices(locale: "en", filter: $filter) { totalCount nodes { title } } }`,
      { filter },
    );
    return data.practices.nodes.map(({ title }) => title).sort();
  }

  it.each<[Box, readonly string[]]>([
    [
      [10, 50, 20, 60],
      ['In Skåne', 'Near Malmö'],
    ],
    [
      [-5, 40, 20, 60],
      ['In Navarra', 'In Skåne', 'Near Malmö'],
    ],
    // Everything but what lies between 10 and 20 degrees east.
    [[20, 40, 10, 60], ['In Navarra']],
    [
      [13.6, 55.9, 13.6, 55.9],
      ['In Skåne', 'Near Malmö'],
    ],
    [[0, 0, 1, 1], []],
  ])('E-06 finds by bbox %j', async (corners, titles) => {
    expect(await find({ bbox: box(corners) })).toEqual(titles);
  });

  it.each<[number, number, number, readonly string[]]>([
    [13, 55.6, 100, ['In Skåne', 'Near Malmö']],
    [-1.6, 42.7, 1, ['In Navarra']],
    [5, 50, 2_000, ['In Navarra', 'In Skåne', 'Near Malmö']],
    [179, -16, 5_000, []],
  ])('E-06 finds near %s, %s within %s km', async (longitude, latitude, radiusKm, titles) => {
    expect(await find({ near: { longitude, latitude, radiusKm } })).toEqual(titles);
  });

  it.each<[object, string]>([
    [{ bbox: box([0, 2, 1, 1]) }, 'INVALID_BBOX'],
    [{ bbox: box([-200, 0, 1, 1]) }, 'INVALID_BBOX'],
    [{ near: { longitude: 0, latitude: 91, radiusKm: 10 } }, 'INVALID_NEAR'],
    [{ near: { longitude: 0, latitude: 0, radiusKm: 0.5 } }, 'INVALID_NEAR'],
    [{ near: { longitude: 0, latitude: 0, radiusKm: 5_001 } }, 'INVALID_NEAR'],
  ])('refuses %j', async (filter, reason) => {
    const query = `query ($filter: PracticeFilter) {
      practices(locale: "en", filter: $filter) { totalCount } }`;
    expect(await api.refusal(query, { filter })).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it.each([-1, 23])('refuses the zoom %s', async (zoom) => {
    const query = `{ practices(locale: "en") { mapClusters(zoom: ${zoom}) { count } } }`;
    expect(await api.refusal(query)).toMatchObject({ reason: 'INVALID_ZOOM', argument: 'zoom' });
  });

  it('E-06 gathers everything at each zoom, whatever page is shown', async () => {
    const zooms = [0, 3, 5, 10, 22].map((zoom) => `z${zoom}: mapClusters(zoom: ${zoom}) { count }`);
    const { practices } = await api.data<{
      practices: Readonly<Record<string, readonly { readonly count: number }[]>>;
    }>(`{ practices(locale: "en", first: 1) { ${zooms.join(' ')} } }`);
    for (const clusters of Object.values(practices)) {
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    }
  });

  it('E-06 says where clusters lie and which practices they are', async () => {
    const data = await api.data(`{ practices(locale: "en", first: 1) {
      mapBounds { west south east north }
      mapClusters(zoom: 6) { longitude latitude count practiceIds bounds { west east } }
      beside: mapClusters(zoom: 6, bbox: { west: 10, south: 50, east: 20, north: 60 }) { count } } }`);
    expect(data).toEqual({
      practices: {
        mapBounds: { west: -1.6, south: 42.7, east: 13.6, north: 55.9 },
        mapClusters: [
          {
            longitude: 13.6,
            latitude: 55.9,
            count: 2,
            practiceIds: expect.arrayContaining([ids[0], ids[1]]),
            bounds: { west: 13.6, east: 13.6 },
          },
          {
            longitude: -1.6,
            latitude: 42.7,
            count: 1,
            practiceIds: [ids[2]],
            bounds: { west: -1.6, east: -1.6 },
          },
        ],
        beside: [{ count: 2 }],
      },
    });
  });

  it('has no bounds when nothing is found', async () => {
    const data = await api.data(
      '{ practices(locale: "en", filter: { countries: ["PT"] }) { mapBounds { west } } }',
    );
    expect(data).toEqual({ practices: { mapBounds: null } });
  });

  it('E-06 shows the practices of a region where their primary region lies', async () => {
    const data = await api.data(`{ region(code: "skane", locale: "en") {
      practices(first: 1) { totalCount mapClusters(zoom: 6) { count } } } }`);
    expect(data).toEqual({
      region: { practices: { totalCount: 3, mapClusters: [{ count: 2 }, { count: 1 }] } },
    });
  });
});
