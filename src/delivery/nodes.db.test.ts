import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '../kernel/ids.ts';
import { insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { IDS, insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';

let database: TestDatabase;
let api: PublicSchema;
let practiceId: string;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const practice = await insertPublishedPractice(database.sql, { editions: { en: {}, sv: {} } });
  practiceId = encodeId('Practice', practice.id);
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const NODE = `__typename id ... on Practice { title } ... on Region { name } ... on Term { name }
  ... on CriteriaMatrix { version } ... on Questionnaire { kind }`;
const NOBODY = '00000000-0000-4000-8000-0000000000ff';

describe('node', () => {
  it.each<[string, () => string, Readonly<Record<string, unknown>>]>([
    ['Practice', () => practiceId, { title: 'Title sv' }],
    ['Region', () => encodeId('Region', IDS.navarra), { name: 'Navarra' }],
    ['Term', () => encodeId('Term', IDS.labour), { name: 'Sysselsättning' }],
    ['CriteriaMatrix', () => encodeId('CriteriaMatrix', IDS.matrix), { version: 1 }],
    ['Questionnaire', () => encodeId('Questionnaire', IDS.questionnaire), { kind: 'TEMPLATE' }],
  ])('A-03 finds a %s, and gives back its id', async (type, idOf, expected) => {
    const id = idOf();
    const data = await api.data(`{ node(id: "${id}", locale: "sv") { ${NODE} } }`);
    expect(data).toEqual({ node: { __typename: type, id, ...expected } });
  });

  it('A-03 reads in English when no language is given', async () => {
    const data = await api.data(`{ node(id: "${practiceId}") { ... on Practice { title } } }`);
    expect(data).toEqual({ node: { title: 'Title en' } });
  });

  it.each<[string, () => string]>([
    ['nonsense', () => 'nonsense'],
    ['an empty id', () => ''],
    ['another spelling of an id', () => `${practiceId}=`],
    ['a key that is no uuid', () => encodeId('Practice', '1')],
    ['a type that is never public', () => encodeId('WorkingPractice', NOBODY)],
    ['an account', () => encodeId('Account', NOBODY)],
    ['a name of the prototype', () => encodeId('constructor', NOBODY)],
  ])('A-03 answers INVALID_ID to %s', async (_, idOf) => {
    const { data, errors } = await api.ask(`{ node(id: "${idOf()}") { id } }`);
    expect(data).toEqual({ node: null });
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ reason: 'INVALID_ID' }]);
  });

  it.each(['Practice', 'Region', 'Term', 'CriteriaMatrix', 'Questionnaire'])(
    'A-03 is null for an unknown %s',
    async (tag) => {
      const data = await api.data(`{ node(id: "${encodeId(tag, NOBODY)}") { id } }`);
      expect(data).toEqual({ node: null });
    },
  );

  it('A-03 the key of one type under the tag of another finds nothing', async () => {
    const data = await api.data(`{ node(id: "${encodeId('Term', IDS.skane)}") { id } }`);
    expect(data).toEqual({ node: null });
  });
});

describe('nodes', () => {
  it('A-03 keeps the order, with null and an error where an id is malformed', async () => {
    const ids = [
      encodeId('Term', IDS.labour),
      'nonsense',
      practiceId,
      encodeId('Term', NOBODY),
      encodeId('Term', IDS.housing),
    ];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${NODE} } }`;
    api.reader.takeStatements();
    const { data, errors } = await api.ask(query, { ids });
    expect(data).toMatchObject({
      nodes: [{ name: 'Employment' }, null, { title: 'Title en' }, null, { name: 'Housing' }],
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions['reason']])).toEqual([
      [['nodes', 1], 'INVALID_ID'],
    ]);
    expect([...api.reader.takeStatements()].sort()).toEqual([
      'locale_settings',
      'practices_by_id_ROW',
      'terms_by_id',
    ]);
  });
});
