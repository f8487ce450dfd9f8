import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildFacts,
  insertPublishedPractice,
  type PublishedPractice,
} from '../../../test/builders/published-practice.ts';
import { openPublicRoutes, type PublicRoutes } from '../../../test/kit/public-routes.ts';
import {
  expandJsonLd,
  findUnknownTerms,
  quadsOf,
  readSchemaOrg,
} from '../../../test/kit/schema-org.ts';
import { findShaclViolations, parseRdf } from '../../../test/kit/shacl.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { encodeId } from '../../kernel/ids.ts';
import { exportRoutes } from '../exports/export-routes.ts';

const vocabulary = readSchemaOrg();

let database: TestDatabase;
let routes: PublicRoutes;
let practice: PublishedPractice;
let address: string;

beforeAll(async () => {
  database = await openTestDatabase('reference', []);
  routes = openPublicRoutes(database.url, exportRoutes);
  practice = await insertPublishedPractice(database.sql, {
    sourceLocale: 'el',
    number: 3,
    facts: buildFacts({
      regions: ['skane'],
      partners: [{ name: 'Röda Korset', category: null, scope: null, area: null }],
      fundingSources: ['ESF'],
      links: [{ url: 'https://example.org/a', kind: 'WEBSITE' }],
    }),
    editions: { el: { title: 'Δρόμος' }, sv: { title: 'Väg' } },
  });
  address = `https://lab.example/practices/${encodeId('Practice', practice.id)}`;
}, 90_000);

afterAll(async () => {
  await routes.close();
  await database.close();
});

async function jsonLdOf(locale: string): Promise<Record<string, unknown>> {
  const id = encodeId('Practice', practice.id);
  const document =
    'query ($id: ID!, $locale: Locale!) { practice(id: $id, locale: $locale) { jsonLd } }';
  const data = await routes.schema.data<{ practice: { jsonLd: Record<string, unknown> } }>(
    document,
    { id, locale },
  );
  return data.practice.jsonLd;
}

/** Checks with the vocabulary of schema.org and with shapes that we did not write. */
async function expectValid(document: unknown): Promise<void> {
  const nodes = await expandJsonLd(document, vocabulary);
  expect(nodes.length).toBeGreaterThan(0);
  expect(findUnknownTerms(nodes, vocabulary)).toEqual([]);
  const above = [...vocabulary.ancestors].flatMap(([name, classes]) =>
    [...classes].filter((one) => one !== name).map((one) => subClass(name, one)),
  );
  const quads = parseRdf(`${await quadsOf(document, vocabulary)}${above.join('')}`);
  expect(await findShaclViolations(quads, ['schema-org/shapes.ttl'])).toEqual([]);
}

function subClass(name: string, above: string): string {
  const property = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
  return `<http://schema.org/${name}> <${property}> <http://schema.org/${above}> .\n`;
}

describe('a practice as JSON-LD', () => {
  it('E-11 says what is known, in one language, under its permanent address', async () => {
    expect(await jsonLdOf('sv')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': `${address}/sv/3`,
      url: `${address}/sv/3`,
      headline: 'Väg',
      inLanguage: 'sv',
      version: 3,
      datePublished: '2026-01-01T00:00:00.000Z',
      temporalCoverage: '2019/2021-06',
      creator: { '@type': 'Organization', name: 'Region Skåne' },
      about: [{ '@type': 'DefinedTerm', termCode: 'labour' }],
      spatialCoverage: [
        { '@type': 'AdministrativeArea', sameAs: ['http://data.europa.eu/nuts/code/SE224'] },
      ],
      translationOfWork: { '@id': `${address}/el`, inLanguage: 'el' },
      isPartOf: { '@id': 'https://lab.example/catalogue#practices' },
    });
    expect(await jsonLdOf('sv')).not.toHaveProperty('license');
  });

  it('E-11 the source names its translations, and another language says whose words it shows', async () => {
    const source = await jsonLdOf('el');
    expect(source).toMatchObject({
      workTranslation: [{ '@id': `${address}/sv`, inLanguage: 'sv' }],
    });
    expect(source).not.toHaveProperty('translationOfWork');
    expect(await jsonLdOf('pt')).toMatchObject({ '@id': `${address}/el/3`, inLanguage: 'el' });
  });

  it('E-11 uses nothing that schema.org does not have, and meets its shapes', async () => {
    for (const locale of ['sv', 'el', 'pt']) await expectValid(await jsonLdOf(locale));
  });

  it('E-11 the check notices a term that is not there, and a value that cannot be', async () => {
    const nodes = await expandJsonLd(
      {
        '@context': 'https://schema.org',
        '@type': 'Article',
        nonsense: 1,
        geo: { '@type': 'Place' },
        creator: { '@type': 'Place' },
      },
      vocabulary,
    );
    expect(findUnknownTerms(nodes, vocabulary)).toEqual([
      'creator → http://schema.org/Place',
      'geo of Article',
      'geo → http://schema.org/Place',
      'property nonsense',
    ]);
  });
});

describe('files of JSON-LD', () => {
  it('E-11 the practices come with their dataset, a node for each language', async () => {
    const { text } = await routes.get('/exports/practices.jsonld?locale=sv&languages=el,pt');
    const document = JSON.parse(text) as { '@graph': readonly Record<string, unknown>[] };
    await expectValid(document);
    expect(document['@graph'].map((node) => [node['@type'], node['@id']])).toEqual([
      ['Dataset', 'https://lab.example/catalogue#practices'],
      ['Article', `${address}/sv/3`],
      ['Article', `${address}/el/3`],
    ]);
  });

  it('E-11 the regions are administrative areas with their NUTS units', async () => {
    const { text } = await routes.get('/exports/regions.jsonld?locale=sv');
    const document = JSON.parse(text) as { '@graph': readonly Record<string, unknown>[] };
    await expectValid(document);
    expect(document['@graph']).toHaveLength(25);
    const { region } = await routes.schema.data<{ region: { jsonLd: unknown } }>(
      '{ region(code: "skane", locale: "sv") { jsonLd } }',
    );
    await expectValid(region.jsonLd);
  });
});
