import { check } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FeatureCollection, Feature } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { isCounterclockwise, polygonsOf, type AreaGeometry } from '../kernel/polygon.ts';

const NOTICE = '© EuroGeographics for the administrative boundaries';

type Map = FeatureCollection & { readonly attribution: string };

interface Boundaries {
  readonly count: number;
  readonly attribution: string;
  readonly geoJson: Map;
  readonly topoJson: Topology & { readonly attribution: string };
}

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  api = openPublicSchema(database.url);
}, 60_000);

afterAll(async () => {
  await api.close();
  await database.close();
});

async function boundaries(args: string): Promise<Boundaries> {
  const answer = await api.data<{ boundaries: Boundaries }>(
    `{ boundaries(${args}) { count attribution geoJson topoJson } }`,
  );
  return answer.boundaries;
}

function outerRingsOf({ geometry }: Feature) {
  return polygonsOf(geometry as unknown as AreaGeometry).map(([ring]) => ring!);
}

function place(point: readonly number[]): string {
  return point.map((degrees) => degrees.toFixed(3)).join(' ');
}

/** Corners on the grid of the TopoJSON, without regard to where a ring begins. */
function rounded(shapes: readonly Feature[]): unknown {
  return shapes.map(({ id, properties, geometry }) => ({
    id,
    properties,
    rings: polygonsOf(geometry as unknown as AreaGeometry).map((rings) =>
      rings.map((ring) => ring.slice(1).map(place).sort()),
    ),
  }));
}

describe('the shape of a region', () => {
  it('is a sound GeoJSON Feature with its names, codes and notice, and the same as TopoJSON', async () => {
    const { region } = await api.data<{
      region: { geometry: { geoJson: Feature; topoJson: Topology; attribution: string } };
    }>(`{ region(code: "skane", locale: "fr") { geometry { geoJson topoJson attribution } } }`);
    const { geoJson, topoJson, attribution } = region.geometry;
    expect(attribution).toBe(NOTICE);
    expect(check(JSON.stringify(geoJson))).toEqual(geoJson);
    expect(geoJson).toMatchObject({
      id: 'skane',
      bbox: [12.556, 55.341, 14.579, 56.46],
      properties: {
        code: 'skane',
        name: 'Scanie',
        locale: 'fr',
        country: 'SE',
        nutsVersion: 2024,
        nutsCodes: ['SE224'],
        attribution: NOTICE,
      },
    });
    const back = feature(topoJson, topoJson.objects['region']!) as unknown as FeatureCollection;
    expect(topoJson).toMatchObject({ type: 'Topology', attribution: NOTICE });
    expect(rounded(back.features)).toEqual(rounded([geoJson]));
  });

  it('is there for every region, whatever the level of its units is, and follows RFC 7946', async () => {
    const { regions } = await api.data<{
      regions: { nodes: readonly { code: string; geometry: { geoJson: Feature } | null }[] };
    }>(`{ regions(locale: "en", first: 100) { nodes { code geometry { geoJson } } } }`);
    const shapes = regions.nodes.map(({ geometry }) => geometry!.geoJson);
    expect(shapes).toHaveLength(25);
    for (const shape of shapes) {
      expect(check(JSON.stringify(shape))).toEqual(shape);
      expect(outerRingsOf(shape).every(isCounterclockwise)).toBe(true);
    }
    const codes = Object.fromEntries(shapes.map(({ id, properties }) => [id, properties!]));
    expect(codes['bavaria']!['nutsCodes']).toEqual(['DE2']);
    expect(codes['vastra-gotaland']!['nutsCodes']).toEqual(['SE232']);
    expect(codes['lisbon']!['nutsCodes']).toEqual(['PT1A', 'PT1B']);
  });

  it('takes one statement, however many regions', async () => {
    api.reader.takeStatements();
    await api.data(`{ regions(locale: "en") { nodes { geometry { attribution } } } }`);
    expect([...api.reader.takeStatements()].sort()).toEqual([
      'locale_settings',
      'region_shapes',
      'regions_FORWARD',
    ]);
  });

  it('is null when one of its units cannot be drawn, never half of it', async () => {
    const own = await openTestDatabase('reference', []);
    const reader = openPublicSchema(own.url);
    await own.sql(`DELETE FROM cms.nuts_boundary WHERE nuts_code = 'PT1B'`);
    const data = await reader.data(
      `{ region(code: "lisbon", locale: "en") { geometry { geoJson } } }`,
    );
    expect(data).toEqual({ region: { geometry: null } });
    await reader.close();
    await own.close();
  });
});

describe('the boundaries of a map', () => {
  it.each([
    ['REGION', 25],
    ['NUTS2', 296],
    ['COUNTRY', 37],
  ])(
    '%s: %d sound shapes, the notice inside, and TopoJSON that says the same',
    async (level, count) => {
      const map = await boundaries(`locale: "sv", level: ${level}`);
      expect(map).toMatchObject({ count, attribution: NOTICE });
      expect(map.geoJson).toMatchObject({ type: 'FeatureCollection', attribution: NOTICE });
      expect(map.topoJson).toMatchObject({ type: 'Topology', attribution: NOTICE });
      expect(check(JSON.stringify(map.geoJson))).toEqual(map.geoJson);
      expect(map.geoJson.features).toHaveLength(count);
      expect(map.geoJson.features.flatMap(outerRingsOf).every(isCounterclockwise)).toBe(true);
      const object = map.topoJson.objects['boundaries']!;
      const back = feature(map.topoJson, object) as unknown as FeatureCollection;
      expect(rounded(back.features)).toEqual(rounded(map.geoJson.features));
    },
  );

  it('knows in TopoJSON who is whose neighbour, across levels of NUTS', async () => {
    const { topoJson } = await boundaries('locale: "en", level: REGION');
    const { geometries } = topoJson.objects['boundaries'] as GeometryCollection;
    const codes = geometries.map(({ id }) => id);
    const beside = neighbors(geometries)[codes.indexOf('bavaria')]!.map((index) => codes[index]);
    expect(beside).toEqual(['tyrol', 'vorarlberg']);
  });

  it('names everything in the language and says which practices there are', async () => {
    const own = await openTestDatabase('reference', []);
    const reader = openPublicSchema(own.url);
    await own.sql(`INSERT INTO delivery.practice_facet (practice_id, version, changed_at, content_sha256,
      source_locale, countries, regions, authority_role, authority_mode, policy_areas, target_groups,
      aspects, criteria, status, languages, longitude, latitude, row_locales, row_content_locales,
      row_published_at)
      SELECT gen_random_uuid(), 1, now(), '', 'en', '{BE}', '{flanders}', 'LEADER', 'DIRECT', '{}', '{}',
        '{}', '{}', 'ENDED', '{en}', 4, 51, ARRAY[locale], '{en}', ARRAY[now()]
      FROM unnest(ARRAY['en', 'sv', 'sv']) AS locale`);
    const ask = async (args: string) => {
      const { boundaries: map } = await reader.data<{ boundaries: Boundaries }>(
        `{ boundaries(${args}) { geoJson } }`,
      );
      return map.geoJson.features.map(({ properties }) => properties);
    };
    const flanders = { code: 'flanders', practices: 2 };
    expect(await ask('locale: "sv", regions: ["flanders"]')).toMatchObject([
      { ...flanders, name: 'Flandern', country: 'BE', nutsCodes: ['BE2'] },
    ]);
    const units = await ask('locale: "sv", level: NUTS2, regions: ["flanders"]');
    expect(units.map((unit) => unit!['code'])).toEqual(['BE21', 'BE22', 'BE23', 'BE24', 'BE25']);
    expect(units[0]).toMatchObject({
      name: 'Prov. Antwerpen',
      nutsVersion: 2024,
      regions: [{ ...flanders, name: 'Flandern' }],
    });
    const countries = await ask('locale: "es", level: COUNTRY, countries: ["BE", "GR"]');
    expect(countries).toEqual([
      { code: 'BE', name: 'Bélgica', country: 'BE', practices: 0 },
      { code: 'GR', name: 'Grecia', country: 'GR', practices: 0 },
    ]);
    await reader.close();
    await own.close();
  });

  it('filters, and refuses a region that does not exist', async () => {
    const { geoJson } = await boundaries('locale: "en", countries: ["SE", "AT"]');
    const codes = geoJson.features.map(({ id }) => id);
    expect(codes).toEqual(['skane', 'tyrol', 'vastra-gotaland', 'vienna', 'vorarlberg']);
    const none = await boundaries('locale: "en", countries: ["JP"]');
    expect(none).toMatchObject({ count: 0, geoJson: { features: [] } });
    const wrong = `{ boundaries(locale: "en", regions: ["atlantis"]) { count } }`;
    expect(await api.refusal(wrong)).toMatchObject({
      reason: 'UNKNOWN_VALUE',
      argument: 'regions',
      value: 'atlantis',
    });
  });
});
