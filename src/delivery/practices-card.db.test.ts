import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { encodeId } from '../kernel/ids.ts';
import { buildFacts, insertPublishedPractice } from '../../test/builders/published-practice.ts';
import { insertReferenceData } from '../../test/builders/reading-side.ts';
import { openPublicSchema, type PublicSchema } from '../../test/kit/public-schema.ts';
import { openTestDatabase, type TestDatabase } from '../../test/kit/test-database.ts';
import { buildPublicSchema } from '../platform/graphql/build-schema.ts';
import { deliveryModule } from './delivery.module.ts';

const DEPTH = 3;
const schema = buildPublicSchema([deliveryModule]);
const PRACTICE = schema.getType('Practice') as GraphQLObjectType;

/** Everything below a type that can be had without arguments. */
function everythingOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: of }) => {
    const below = getNamedType(of);
    if (args.some(isRequiredArgument)) return [];
    if (isLeafType(below)) return [name];
    if (!isObjectType(below) || depth === 0) return [];
    return [`${name} { __typename ${everythingOf(below, depth - 1)} }`];
  });
  return fields.join(' ');
}

/** A field of a practice with everything below it. */
function fieldSelection(name: string): string {
  const { args, type } = PRACTICE.getFields()[name]!;
  const values = args.filter(isRequiredArgument).map((arg) => `${arg.name}: "es"`);
  const called = values.length === 0 ? name : `${name}(${values.join(', ')})`;
  const below = getNamedType(type);
  return isObjectType(below) ? `${called} { __typename ${everythingOf(below, DEPTH)} }` : called;
}

let database: TestDatabase;
let api: PublicSchema;
let id: string;

beforeAll(async () => {
  database = await openTestDatabase('migrated', []);
  await insertReferenceData(database.sql);
  api = openPublicSchema(database.url);
  const practice = await insertPublishedPractice(database.sql, {
    editions: { en: { context: 'Where it began' }, sv: { challenges: 'Svårt' } },
    facts: buildFacts({
      outcome: 'ACHIEVED',
      budget: { amountCents: 100, currency: 'SEK' },
      fundingSources: ['Region Skåne'],
      beneficiariesPersons: 7,
      reviewBy: '2027-01-01',
      partners: [{ name: 'A partner', category: null, scope: null, area: null }],
      links: [{ url: 'https://example.org/', kind: 'WEBSITE' }],
    }),
  });
  id = encodeId('Practice', practice.id);
  await api.warm();
});

afterAll(async () => {
  await api.close();
  await database.close();
});

const LISTS = [
  ['facet columns', 'locale: "sv"', 'locale: "sv"'],
  [
    'own texts only',
    'locale: "sv", fallback: { mode: NONE }',
    'locale: "sv", fallback: { mode: NONE }',
  ],
  ['SQL', 'locale: "ca", orderBy: [TITLE]', 'locale: "ca"'],
] as const;

async function expectEqual(list: string, one: string, selection: string): Promise<void> {
  const listed = await api.data<{ practices: { nodes: readonly unknown[] } }>(
    `{ practices(${list}) { nodes { ${selection} } } }`,
  );
  const { practice } = await api.data<{ practice: unknown }>(
    `query ($id: ID!) { practice(id: $id, ${one}) { ${selection} } }`,
    { id },
  );
  expect(practice).not.toBeNull();
  expect(listed.practices.nodes).toEqual([practice]);
}

describe.each(LISTS)('a practice in a list, by %s,', (_, list, one) => {
  it.each(Object.keys(PRACTICE.getFields()))('shows its %s as it does alone', async (name) => {
    await expectEqual(list, one, fieldSelection(name));
  });

  it('shows all of its fields together as it does alone', async () => {
    await expectEqual(list, one, Object.keys(PRACTICE.getFields()).map(fieldSelection).join(' '));
  });
});

describe('a list reads', () => {
  it.each([
    ['nodes { title summary country { name } regions { name } policyAreas { name } }', 'cards'],
    ['edges { node { id citation alternates { slug } } }', 'cards'],
    ['nodes { ... on Practice { title } ... on Node { id } ...F }', 'cards'],
    ['totalCount', 'cards'],
    ['nodes { title: objectives { plain } }', 'documents'],
    ['edges { node { title } } nodes { tips { label } }', 'documents'],
    ['nodes { ... on Practice { ... { aspects { label } } } }', 'documents'],
    ['edges { ... { node { links { url } } } }', 'documents'],
    ['...Page', 'documents'],
    ['nodes { context @include(if: false) { plain } title }', 'documents'],
  ])('with { %s } the %s', async (selection, read) => {
    const fragments = `fragment F on Practice { slug }
      fragment Page on PracticeConnection { nodes { ...Rich } }
      fragment Rich on Practice { results { plain } }`;
    const used = fragments
      .split('fragment ')
      .filter((text) =>
        text.startsWith(/\.\.\.(?<name>\w+)/u.exec(selection)?.groups?.['name'] ?? '-'),
      );
    const more = selection === '...Page' ? ['Rich on Practice { results { plain } }'] : [];
    const texts = [...new Set([...used, ...more])].map((text) => `fragment ${text}`);
    api.reader.takeStatements();
    await api.data(`{ practices(locale: "sv") { ${selection} } } ${texts.join(' ')}`);
    expect(api.reader.takeStatements()).toEqual([`practice_${read}`]);
  });
});
