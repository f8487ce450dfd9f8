import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '@placemarkio/check-geojson';
import papaparse from 'papaparse';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { exportRoutes } from './export-routes.ts';

let database: TestDatabase;
let routes: PublicRoutes;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  routes = openPublicRoutes(database.url, exportRoutes);
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

type Row = Readonly<Record<string, string>>;

async function csv(query: string): Promise<readonly Row[]> {
  const { text } = await routes.get(`/exports/statistics.csv?locale=sv${query}`);
  const options = { header: true, delimiter: ',', newline: '\r\n', skipEmptyLines: true } as const;
  const { data, errors } = papaparse.parse<Row>(text, options);
  expect(errors).toEqual([]);
  return data;
}

describe('statistics', () => {
  it('E-14 has every current observation with source, unit, flag, or the reason why there is none', async () => {
    const [counted] = await database.sql<{ all: number; missing: number }>(
      `SELECT count(*)::integer AS all, count(*) FILTER (WHERE value IS NULL)::integer AS missing
       FROM cms.observation WHERE superseded_at IS NULL`,
    );
    const rows = await csv('');
    expect(rows).toHaveLength(counted!.all);
    expect(rows.filter((row) => row['notAvailableReason'] !== '')).toHaveLength(counted!.missing);
    for (const row of rows) {
      expect(row['value'] === '').toBe(row['notAvailableReason'] !== '');
      expect([row['unit'], row['sourceName'], row['retrievedAt']]).not.toContain('');
    }
  });

  it('E-14 JSON says the same, numbers as numbers, with its terms of reuse', async () => {
    const { text, headers } = await routes.get('/exports/statistics.json?locale=sv&region=skane');
    expect(headers['link']).toMatch(/rel="license"/u);
    const { metadata, observations } = JSON.parse(text) as {
      metadata: Record<string, unknown>;
      observations: readonly { value: number | null; proxyFor: readonly string[] }[];
    };
    expect(metadata['licenceStatement']).toMatch(/2011\/833\/EU/u);
    const rows = await csv('&region=skane');
    expect(observations.map(({ value }) => (value === null ? '' : String(value)))).toEqual(
      rows.map((row) => row['value']),
    );
    expect(observations.some(({ proxyFor }) => proxyFor.includes('skane'))).toBe(true);
  });

  it('filters by indicator, region and years', async () => {
    const rows = await csv('&indicator=population_total&region=navarra&from=2010&to=2012');
    expect(rows.map((row) => [row['nutsCode'], row['period']])).toEqual([
      ['ES22', '2010'],
      ['ES22', '2011'],
      ['ES22', '2012'],
    ]);
  });

  it.each(['indicator=nothing', 'region=nowhere', 'from=now', 'colour=red', 'locale=xx'])(
    'refuses %s',
    async (query) => {
      const address = `/exports/statistics.csv?${query}`;
      await expect(routes.get(address)).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );
});

describe('regions', () => {
  it('E-14 GeoJSON has every region with its shape or its point, and the notice', async () => {
    const { text, headers } = await routes.get('/exports/regions.geojson?locale=sv');
    expect(headers['x-attribution']).toBe('(c) EuroGeographics for the administrative boundaries');
    const { features, metadata } = check(text) as unknown as {
      features: readonly { id: string; geometry: { type: string }; properties: object }[];
      metadata: Record<string, unknown>;
    };
    expect(metadata['attribution']).toBe('© EuroGeographics for the administrative boundaries');
    expect(features).toHaveLength(25);
    const skane = features.find(({ id }) => id === 'skane')!;
    expect(skane.properties).toMatchObject({ name: 'Skåne', nutsCodes: ['SE224'] });
    expect(features.every(({ geometry }) => /Polygon$|^Point$/u.test(geometry.type))).toBe(true);
  });

  it('refuses a language that nobody can read', async () => {
    await expect(routes.get('/exports/regions.geojson?locale=xx')).rejects.toMatchObject({
      extensions: { reason: 'UNKNOWN_LOCALE' },
    });
  });
});
