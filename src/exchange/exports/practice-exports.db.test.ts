import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { check } from '@placemarkio/check-geojson';
import papaparse from 'papaparse';
import readExcel from 'read-excel-file/node';
import {
  buildFacts,
  insertPublishedPractice,
  type PublishedPractice,
} from '../../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../../test/builders/reading-side.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { encodeId } from '../../kernel/ids.ts';
import { originalText } from './cell.ts';
import { exportRoutes } from './export-routes.ts';
import type { ExportedPractice } from './practice-record.ts';

const HOSTILE = '=HYPERLINK("https://evil.example";"x")';

let database: TestDatabase;
let routes: PublicRoutes;
let path: PublishedPractice;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  routes = openPublicRoutes(database.url, exportRoutes);
  path = await insertPublishedPractice(database.sql, {
    sourceLocale: 'el',
    publishedAt: new Date('2026-02-01T00:00:00Z'),
    facts: buildFacts({
      leadOrganisation: HOSTILE,
      budget: { amountCents: 1_250_050, currency: 'EUR' },
      beneficiariesPersons: 120,
      partners: [{ name: 'Röda Korset', category: null, scope: null, area: null }],
      links: [{ url: 'https://example.org/a', kind: 'WEBSITE' }],
    }),
    editions: {
      el: { title: 'Δρόμος', context: 'Πλαίσιο' },
      sv: { title: 'Väg, "rak"', context: 'Rad ett\n\nRad två' },
    },
  });
  await insertPublishedPractice(database.sql, {
    editions: { en: { title: '@English only' } },
    facts: buildFacts({ regions: ['navarra'], policyAreas: ['housing'] }),
  });
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

/** The rows of a CSV by column, read by another library, apostrophes taken away again. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, originalText(value)])),
  );
}

describe('CSV', () => {
  it('E-14 has language-tagged columns, and says which texts come from another language', async () => {
    const { headers, text } = await routes.get('/exports/practices.csv?locale=sv&languages=el,en');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-language': 'sv, el, en',
    });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="practices-sv-\d{4}-\d\d-\d\d\.csv"$/u,
    );
    const [first, second] = rowsOf(text);
    expect(first).toMatchObject({
      id: encodeId('Practice', path.id),
      sourceLocale: 'el',
      languages: 'el; sv',
      countries: 'SE',
      regions: 'skane',
      longitude: '13.6',
      leadOrganisation: HOSTILE,
      'budget.amountCents': '1250050',
      beneficiariesPersons: '120',
      'matrix.relevance-need.rating': '3',
      'title@sv': 'Väg, "rak"',
      'context@sv': 'Rad ett\n\nRad två',
      'fallback@sv': '',
      'title@el': 'Δρόμος',
      'contentLocale@en': 'el',
      'title@en': 'Δρόμος',
      'policyAreaNames@sv': '["Sysselsättning"]',
      'matrix.relevance-need.answer@sv': 'Answer sv',
      'tips.replicable_elements@sv': 'Tip sv',
    });
    expect(JSON.parse(first!['partners']!)).toEqual(path.facts.partners);
    expect(first!['fallback@en']).toContain('title=el');
    expect(second).toMatchObject({ 'title@sv': '@English only', 'contentLocale@sv': 'en' });
  });

  it('E-14 leaves other languages out when no fallback is wanted', async () => {
    const { text } = await routes.get(
      '/exports/practices.csv?locale=sv&languages=en&fallback=NONE',
    );
    const rows = rowsOf(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ 'title@sv': 'Väg, "rak"', 'title@en': '', 'slug@en': '' });
  });

  it('D5 neutralises what a spreadsheet could run', async () => {
    const { text } = await routes.get('/exports/practices.csv?locale=en');
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"";""x"")"`);
    expect(text).toContain(`'@English only`);
    expect(text).not.toMatch(/(^|,)"?[=+@]/mu);
  });

  it('begins with a byte order mark when one is wanted, and only then', async () => {
    const withMark = await routes.get('/exports/practices.csv?locale=en&bom=true');
    expect([...withMark.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const without = await routes.get('/exports/practices.csv?locale=en');
    expect(withMark.bytes.subarray(3).equals(without.bytes)).toBe(true);
  });

  it('takes the filters and the order of every list', async () => {
    const ids = async (query: string) =>
      rowsOf((await routes.get(`/exports/practices.csv?locale=en&${query}`)).text).map(
        (row) => row['regions'],
      );
    expect(await ids('policyArea=housing')).toEqual(['navarra']);
    expect(await ids('order=OLDEST')).toEqual(['navarra', 'skane']);
    expect(await ids('search=English')).toEqual(['navarra']);
    expect(await ids('country=SE&region=skane')).toEqual(['skane']);
    expect(await ids('status=ONGOING')).toEqual([]);
  });

  it.each([
    ['an unknown parameter', 'colour=red', 'UNKNOWN_PARAM'],
    ['an unknown language', 'languages=xx', 'UNKNOWN_LOCALE'],
    ['no language at all', 'languages=!!', 'INVALID_PARAM'],
    ['an unknown code', 'policyArea=nothing', 'UNKNOWN_VALUE'],
    ['an unknown fallback', 'fallback=LIST', 'INVALID_PARAM'],
    ['relevance without a search', 'order=RELEVANCE', 'RELEVANCE_WITHOUT_SEARCH'],
  ])('refuses %s before anything is sent', async (_, query, reason) => {
    await expect(routes.get(`/exports/practices.csv?locale=en&${query}`)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', reason },
    });
  });
});

describe('other formats', () => {
  it('E-14 a workbook says the same as the CSV, numbers as numbers, and explains its columns', async () => {
    const query = 'locale=sv&languages=el';
    const { bytes } = await routes.get(`/exports/practices.xlsx?${query}`);
    const csv = rowsOf((await routes.get(`/exports/practices.csv?${query}`)).text);
    const sheets = await readExcel(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['practices', 'columns', 'about']);
    const [practices, explanations, about] = sheets.map(({ data }) => data);
    const [keys, ...rows] = practices!;
    expect(rows).toHaveLength(csv.length);
    rows.forEach((row, index) => {
      keys!.forEach((key, column) => {
        const cell = row[column] ?? '';
        const value = typeof cell === 'string' ? originalText(cell) : String(cell);
        expect([key, value]).toEqual([key, csv[index]![String(key)]]);
      });
    });
    expect(rows[0]![keys!.indexOf('budget.amountCents')]).toBe(1_250_050);
    expect(explanations).toContainEqual(['title@sv', 'Titel']);
    expect(explanations).toHaveLength(keys!.length + 1);
    expect(Object.fromEntries(about!.map(([key, value]) => [key, value]))).toMatchObject({
      locale: 'sv',
      source: 'https://lab.example/',
    });
  });

  it('E-14 JSON holds every fact and every plain text with its provenance', async () => {
    const { text } = await routes.get('/exports/practices.json?locale=sv&languages=en');
    const { metadata, practices } = JSON.parse(text) as {
      metadata: Record<string, unknown>;
      practices: ExportedPractice[];
    };
    expect(metadata).toMatchObject({ locale: 'sv', languages: ['sv', 'en'], licence: null });
    expect(practices).toHaveLength(2);
    const upper = (text: string) => text.toUpperCase();
    const { aspects, matrix } = path.facts;
    expect(practices[0]!.facts).toEqual({
      ...path.facts,
      aspects: aspects.map((one) => ({ ...one, aspect: upper(one.aspect) })),
      matrix: {
        ...matrix,
        answers: matrix.answers.map((one) => ({ ...one, criterion: upper(one.criterion) })),
      },
    });
    expect(practices[0]!.editions['sv']!.texts['context']).toEqual({
      value: 'Rad ett\n\nRad två',
      locale: 'sv',
      origin: 'HUMAN',
      isOutdated: false,
    });
    expect(practices[0]!.editions['en']!.texts['title']!.locale).toBe('el');
    const lines = (await routes.get('/exports/practices.jsonl?locale=sv&languages=en')).text;
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(practices);
  });

  it('E-14 GeoJSON is valid and has a point for each practice', async () => {
    const { text } = await routes.get('/exports/practices.geojson?locale=en');
    const collection = check(text);
    expect(collection).toMatchObject({ type: 'FeatureCollection' });
    const { features } = collection as { features: readonly unknown[] };
    expect(features[0]).toMatchObject({
      id: encodeId('Practice', path.id),
      geometry: { type: 'Point', coordinates: [13.6, 55.9] },
      properties: { status: 'ENDED' },
    });
  });

  it.each(['csv', 'xlsx', 'json', 'jsonl', 'jsonld', 'geojson'])(
    'an empty selection is an empty %s',
    async (extension) => {
      const query = 'locale=en&status=ONGOING';
      const { text, bytes } = await routes.get(`/exports/practices.${extension}?${query}`);
      if (extension === 'csv') expect(rowsOf(text)).toEqual([]);
      if (extension === 'xlsx') expect((await readExcel(bytes))[0]!.data).toHaveLength(1);
      if (extension === 'json') expect(JSON.parse(text)).toMatchObject({ practices: [] });
      if (extension === 'jsonl') expect(text).toBe('');
      if (extension === 'geojson') expect(JSON.parse(text)).toMatchObject({ features: [] });
      if (extension === 'jsonld') expect(JSON.parse(text)['@graph']).toHaveLength(1);
    },
  );
});
