import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildFacts,
  insertPublishedPractice,
  removePublishedPractices,
} from '../../test/builders/published-practice.ts';
import { insertReferenceData, insertText, IDS } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  for (const title of ['Nurses find work', 'A nurse at home', 'Flats for all']) {
    await insertPublishedPractice(database.sql, { editions: { en: { title } } });
  }
  api = openPublicSchema(database.url);
  await api.warm();
});

afterAll(async () => {
  await api.close();
  await database.close();
});

async function statementsOf(query: string): Promise<readonly string[]> {
  api.reader.takeStatements();
  await api.data(query);
  return api.reader.takeStatements();
}

const CARD = `id slug title summary publishedAt country { code name } regions { code name }
  policyAreas { code name } alternates { locale slug }`;
const WHOLE = `totalCount mapBounds { west } mapClusters(zoom: 4) { count practiceIds }
  facets { key buckets { value label parent count selected } }`;

describe('statements', () => {
  it('G-11 a list is one, a practice is one, however many practices there are', async () => {
    const list = `{ practices(locale: "en", filter: { countries: ["SE"] }) { totalCount
      nodes { ${CARD} } } }`;
    expect(await statementsOf(list)).toEqual(['practice_cards']);
    const one = `{ practice(slug: "flats-for-all", locale: "en") { ${CARD}
      objectives { html } aspects { label } tips { label } } }`;
    expect(await statementsOf(one)).toHaveLength(1);
  });

  it('G-11 a search with facets is two, its next page is one', async () => {
    const page = (after: string) => `{ practices(locale: "en", search: "nurse", first: 1${after}) {
      nodes { ${CARD} } pageInfo { endCursor } ${WHOLE} } }`;
    expect(await statementsOf(page(''))).toEqual(['search_hits', 'practice_cards']);
    const { practices } = await api.data<{
      practices: { pageInfo: { endCursor: string }; totalCount: number };
    }>(page(''));
    expect(practices.totalCount).toBe(2);
    const after = `, after: "${practices.pageInfo.endCursor}"`;
    expect(await statementsOf(page(after))).toEqual(['practice_cards']);
  });

  it('A-02 A-06 totals, facets and maps cost no statement of their own', async () => {
    const query = `{ practices(locale: "en", first: 1) { nodes { ${CARD} } ${WHOLE} } }`;
    expect(await statementsOf(query)).toEqual(['practice_cards']);
  });

  it('A-06 one operation gives the page, its facets, its map and why it was found', async () => {
    const data = await api.data(`{ practices(locale: "en", search: "flats") { totalCount
      edges { node { title } highlights { path snippet } }
      facets(names: [COUNTRY]) { key buckets { value count } }
      mapBounds { west north } mapClusters(zoom: 3) { count } } }`);
    expect(data).toEqual({
      practices: {
        totalCount: 1,
        edges: [
          {
            node: { title: 'Flats for all' },
            highlights: [{ path: 'title', snippet: expect.stringContaining('Flats') }],
          },
        ],
        facets: [{ key: 'COUNTRY', buckets: [{ value: 'SE', count: 1 }] }],
        mapBounds: { west: 13.6, north: 55.9 },
        mapClusters: [{ count: 1 }],
      },
    });
  });

  it('G-11 the practices of all regions are one', async () => {
    const query = `{ regions(locale: "en") { nodes { code practices(first: 2) { totalCount
      nodes { ${CARD} } mapBounds { west } } } } }`;
    const statements = await statementsOf(query);
    expect(statements.filter((name) => name.startsWith('practice'))).toEqual(['practice_cards']);
  });

  it('something new costs one more look, which all lists share', async () => {
    await insertPublishedPractice(database.sql, { editions: { en: { title: 'New' } } });
    const query = '{ practices(locale: "en", first: 1) { totalCount nodes { title } } }';
    const aliases = `{ a: practices(locale: "en", first: 1) { totalCount }
      b: practices(locale: "sv", first: 1) { totalCount } }`;
    expect([...(await statementsOf(aliases))].sort()).toEqual([
      'facet_rows',
      ...Array.from({ length: 4 }, () => 'practice_cards'),
    ]);
    expect(await api.data(query)).toMatchObject({ practices: { totalCount: 4 } });
    expect(await statementsOf(query)).toEqual(['practice_cards']);
  });
});

describe('facet columns', () => {
  it('notice what is gone, and a reference text that changed', async () => {
    const { id } = await insertPublishedPractice(database.sql, {
      editions: { es: { title: 'Casa' } },
      facts: buildFacts({ policyAreas: ['housing'] }),
    });
    const query = `{ practices(locale: "es", filter: { policyAreas: ["housing"] }) {
      totalCount facets(names: [POLICY_AREA]) { buckets { value label count } } } }`;
    const facets = (label: string, count: number) => [
      { buckets: expect.arrayContaining([{ value: 'housing', label, count }]) },
    ];
    expect(await api.data(query)).toEqual({
      practices: { totalCount: 1, facets: facets('Housing', 1) },
    });
    await insertText(database.sql, ['TERM', IDS.housing], 'es', { label: 'Vivienda' });
    expect(await api.data(query)).toEqual({
      practices: { totalCount: 1, facets: facets('Vivienda', 1) },
    });
    await removePublishedPractices(database.sql, [id]);
    expect(await api.data(query)).toEqual({
      practices: { totalCount: 0, facets: facets('Vivienda', 0) },
    });
  });

  it('do not refuse a value that was added since they were read', async () => {
    await api.warm();
    await database.sql(`
      INSERT INTO cms.term (id, taxonomy, code, provenance, source_name, position)
      VALUES (gen_random_uuid(), 'POLICY_AREA', 'health', 'PROPOSED', 'test', 9)`);
    const query = '{ practices(locale: "en", filter: { policyAreas: ["health"] }) { totalCount } }';
    expect(await api.data(query)).toEqual({ practices: { totalCount: 0 } });
  });

  it('begin anew when the database was set back', async () => {
    await api.warm();
    await database.sql('UPDATE delivery.state SET publication_version = 1');
    await database.sql('UPDATE delivery.practice_facet SET version = 1');
    const [one] = await database.sql<{ id: string }>(
      `SELECT practice_id AS id FROM delivery.practice WHERE title = 'New' LIMIT 1`,
    );
    await database.sql('DELETE FROM delivery.practice WHERE practice_id = $1', [one!.id]);
    await database.sql('DELETE FROM delivery.practice_facet WHERE practice_id = $1', [one!.id]);
    const query = '{ practices(locale: "en") { totalCount nodes { title } } }';
    expect(await api.data(query)).toMatchObject({ practices: { totalCount: 3 } });
    expect(await statementsOf(query)).toEqual(['practice_cards']);
  });
});
