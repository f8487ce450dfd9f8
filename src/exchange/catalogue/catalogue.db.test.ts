import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { DataFactory, type Quad } from 'n3';
import { insertPublishedPractice } from '../../../test/builders/published-practice.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import { findShaclViolations, parseRdf } from '../../../test/kit/shacl.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { PREFIXES } from './vocabulary.ts';

const SHAPES = ['dcat-ap/shapes.ttl', 'dcat-ap/range.ttl'];

let database: TestDatabase;
let routes: PublicRoutes;
let quads: readonly Quad[];

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  await insertPublishedPractice(database.sql, { editions: { en: { title: 'Seen' } } });
  routes = openPublicRoutes(database.url, catalogueRoutes);
  quads = parseRdf((await routes.get('/catalogue.ttl')).text);
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

function valuesOf(
  graph: readonly Quad[],
  subject: string,
  property: `${keyof typeof PREFIXES}:${string}`,
) {
  const [prefix, local] = property.split(':') as [keyof typeof PREFIXES, string];
  return graph
    .filter((one) => one.subject.value === subject)
    .filter((one) => one.predicate.value === `${PREFIXES[prefix]}${local}`)
    .map(({ object }) => object);
}

describe('the catalogue', () => {
  it('E-13 meets the shapes of DCAT-AP', async () => {
    expect(await findShaclViolations(quads, SHAPES)).toEqual([]);
  });

  it('E-13 names a contact as soon as the operator has one', async () => {
    const dataset = 'https://lab.example/catalogue#practices';
    expect(valuesOf(quads, dataset, 'dcat:contactPoint')).toEqual([]);
    const named = openPublicRoutes(database.url, catalogueRoutes, 'data@region.example');
    const told = parseRdf((await named.get('/catalogue.ttl')).text);
    await named.close();
    const [contact] = valuesOf(told, dataset, 'dcat:contactPoint');
    const [address] = valuesOf(told, contact!.value, 'vcard:hasEmail');
    expect(address!.value).toBe('mailto:data@region.example');
    expect(await findShaclViolations(told, SHAPES)).toEqual([]);
  });

  it('E-13 the shapes would notice what is missing', async () => {
    const { namedNode } = DataFactory;
    const title = namedNode(`${PREFIXES.dct}title`);
    const incomplete = quads.filter(({ predicate }) => !predicate.equals(title));
    const found = await findShaclViolations(incomplete, SHAPES);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes('title'))).toBe(true);
  });

  it('E-13 says the same in Turtle and in JSON-LD', async () => {
    const { text, headers } = await routes.get('/catalogue.jsonld');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const canonical = (document: unknown) =>
      jsonld.canonize(document as object, { algorithm: 'RDFC-1.0' } as object);
    const turtle = await jsonld.fromRDF([...quads] as object);
    expect(await canonical(JSON.parse(text))).toBe(await canonical(turtle));
  });

  it('E-13 has three datasets with titles in every language, and places by their NUTS addresses', async () => {
    const datasets = valuesOf(quads, 'https://lab.example/catalogue', 'dcat:dataset');
    expect(datasets.map(({ value }) => value)).toEqual([
      'https://lab.example/catalogue#practices',
      'https://lab.example/catalogue#statistics',
      'https://lab.example/catalogue#regions',
    ]);
    for (const { value } of datasets) {
      expect(valuesOf(quads, value, 'dct:title')).toHaveLength(9);
      expect(valuesOf(quads, value, 'dct:language')).toHaveLength(9);
      const places = valuesOf(quads, value, 'dct:spatial').map((place) => place.value);
      expect(places).toContain('http://data.europa.eu/nuts/code/SE224');
      expect(places).not.toContain('http://data.europa.eu/nuts/code/SE22');
    }
    const [period] = valuesOf(quads, 'https://lab.example/catalogue#statistics', 'dct:temporal');
    const [years] = await database.sql<{ first: string; last: string }>(
      `SELECT min(period) AS first, max(period) AS last FROM cms.observation
       WHERE value IS NOT NULL AND superseded_at IS NULL`,
    );
    expect(valuesOf(quads, period!.value, 'dcat:startDate')[0]!.value).toBe(years!.first);
    expect(valuesOf(quads, period!.value, 'dcat:endDate')[0]!.value).toBe(years!.last);
  });

  it('E-13 names every file in every language, and a licence only where one is known', () => {
    const files = valuesOf(quads, 'https://lab.example/catalogue#practices', 'dcat:distribution');
    expect(files).toHaveLength(9 * 9);
    const file = 'https://lab.example/exports/practices.xlsx?locale=sv#distribution';
    expect(files.map(({ value }) => value)).toContain(file);
    expect(valuesOf(quads, file, 'dct:license')).toEqual([]);
    expect(valuesOf(quads, file, 'dct:rights')).toHaveLength(1);
    expect(valuesOf(quads, file, 'dct:language')[0]!.value).toBe(
      'http://publications.europa.eu/resource/authority/language/SWE',
    );
    const figures = 'https://lab.example/exports/statistics.csv?locale=en#distribution';
    expect(valuesOf(quads, figures, 'dct:license')).toHaveLength(1);
  });
});
