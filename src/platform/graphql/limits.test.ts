import { beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startLimitedServers, type LimitedServers } from '../../../test/kit/limited-servers.ts';

let servers: LimitedServers;
const ask: LimitedServers['ask'] = (...args) => servers.ask(...args);

beforeAll(async () => {
  servers = await startLimitedServers();
});

const nested = (depth: number) => `${'{ a '.repeat(depth - 1)}{ id }${' }'.repeat(depth - 1)}`;
const aliased = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;
const inThing = (selection: string) => `{ a ${selection} }`;

describe('limits of a document', () => {
  it.each<[string, string, string]>([
    ['B3 depth 9', nested(9), 'QUERY_TOO_DEEP'],
    [
      'B3 depth 9 by fragments',
      `{ a { ...F } } fragment F on Thing { ${'a { '.repeat(7)} id ${'}'.repeat(7)} }`,
      'QUERY_TOO_DEEP',
    ],
    ['B4 16 aliases', inThing(aliased(16, 'id')), 'TOO_MANY_ALIASES'],
    ['B4 16 aliases of __typename', inThing(aliased(16, '__typename')), 'TOO_MANY_ALIASES'],
    ['B5 1,001 tokens', `{ a { ${'id '.repeat(996)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['B6 101 comments', `{ b }\n${'#\n'.repeat(101)}`, 'GRAPHQL_PARSE_FAILED'],
    ['B6 20,001 characters', `{ b }${' '.repeat(20_000)}`, 'GRAPHQL_PARSE_FAILED'],
    [
      'B7 11 directives',
      inThing(`{ ${'id @skip(if: false) '.repeat(11)} }`),
      'TOO_MANY_DIRECTIVES',
    ],
    ['B7 a flood of directives', inThing(`{ id ${'@x '.repeat(400)} }`), 'TOO_MANY_DIRECTIVES'],
    ['B9 fragments that double', doubling(30), 'QUERY_TOO_COSTLY'],
    [
      'B10 a fragment cycle',
      '{ a { ...F } } fragment F on Thing { id ...G } fragment G on Thing { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'B11 an operation named __schema',
      nested(9).replace('{', 'query __schema {'),
      'QUERY_TOO_DEEP',
    ],
    ['11 root fields', `{ ${'b '.repeat(11)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['6 mutations', `mutation { ${'change '.repeat(6)} }`, 'TOO_MANY_MUTATIONS'],
    ['B17 two sign-ins', 'mutation { signIn again: signIn }', 'AUTHENTICATION_STANDS_ALONE'],
    [
      'B17 two ways of signing in',
      'mutation { signIn acceptInvitation }',
      'AUTHENTICATION_STANDS_ALONE',
    ],
    ['B17 a sign-in beside another', 'mutation { signIn change }', 'AUTHENTICATION_STANDS_ALONE'],
    [
      'B17 sign-ins in fragments and two operations',
      'mutation A { ...F } mutation B { signIn } fragment F on Mutation { signIn }',
      'AUTHENTICATION_STANDS_ALONE',
    ],
    ['B15 101 ids', `{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`, 'LIST_TOO_LONG'],
    ['an empty document', '', 'BAD_REQUEST'],
    ['two operations and no name', 'query A { b } query B { b }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('A-19 refuses %s before anything runs', async (_, document, code) => {
    const answer = await ask(document);
    expect([answer.status, answer.code]).toEqual([400, code]);
    expect(answer.text).not.toContain('"data"');
  });

  it.each([
    ['depth 8', nested(8)],
    ['15 aliases', inThing(aliased(15, 'id'))],
    ['100 comments', `{ b }\n${'#\n'.repeat(100)}`],
    ['10 directives', inThing(`{ ${'id @include(if: true) '.repeat(10)} }`)],
    ['10 root fields', aliased(10, 'b')],
    ['5 mutations', `mutation ${aliased(5, 'change')}`],
    ['one sign-in', 'mutation { signIn }'],
    ['introspection', getIntrospectionQuery()],
  ])('A-19 lets %s pass', async (_, document) => {
    const answer = await ask(document);
    expect([answer.status, answer.code]).toEqual([200, undefined]);
  });

  it('B5 counts tokens: 1,000 are read, 1,001 are not; staff has 2,000', async () => {
    const operations = (count: number) =>
      Array.from({ length: count }, (_, index) => `query Q${index} { b }`).join(' ');
    expect((await ask(operations(200))).code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect((await ask(`{ b } ${operations(200)}`)).code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await ask(operations(400), {}, { as: 'staff' })).status).toBe(400);
    expect((await ask(operations(401), {}, { as: 'staff' })).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('A-19 gives staff more', async () => {
    expect((await ask(nested(10), {}, { as: 'staff' })).status).toBe(200);
    expect((await ask(nested(11), {}, { as: 'staff' })).code).toBe('QUERY_TOO_DEEP');
  });

  it.each([
    ['circular introspection', circularIntrospection()],
    ['an unknown field', '{ thing }'],
  ])('B16 refuses %s, without suggestions (B24)', async (_, document) => {
    const answer = await ask(document);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('Did you mean');
  });

  it('reports at most five errors and the notice that it stopped', async () => {
    const answer = await ask(`{ ${'x y z q w v u '.repeat(3)} }`);
    expect((JSON.parse(answer.text) as { errors: unknown[] }).errors).toHaveLength(6);
  });
});

function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Thing { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ a { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Thing { id }`;
}

function circularIntrospection(): string {
  return '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
}
