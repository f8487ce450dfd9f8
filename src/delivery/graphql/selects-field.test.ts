import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLResolveInfo } from 'graphql';
import { selectsField } from './selects-field.ts';

const SCHEMA = buildSchema('type List { count: Int other: Int } type Query { list: List }');

async function selectsCount(query: string, variables: Record<string, unknown> = {}) {
  const found: boolean[] = [];
  const rootValue = {
    list: (_arguments: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      found.push(selectsField(info, 'count'));
      return {};
    },
  };
  const document = parse(query);
  await execute({ schema: SCHEMA, document, rootValue, variableValues: variables });
  return found;
}

describe('selectsField', () => {
  it.each<[string, boolean]>([
    ['{ list { count } }', true],
    ['{ list { other } }', false],
    ['{ list { total: count } }', true],
    ['{ list { count: other } }', false],
    ['{ list { ... { count } } }', true],
    ['{ list { ...F } } fragment F on List { count }', true],
    ['{ list { other } list { count } }', true],
    ['{ list { count @skip(if: true) } }', false],
    ['{ list { count @include(if: false) } }', false],
    ['{ list { ...F @skip(if: true) } } fragment F on List { count }', false],
  ])('%s: %s', async (query, expected) => {
    expect(await selectsCount(query)).toEqual([expected]);
  });

  it('looks at variables', async () => {
    const query = 'query ($wanted: Boolean!) { list { count @include(if: $wanted) } }';
    expect(await selectsCount(query, { wanted: true })).toEqual([true]);
    expect(await selectsCount(query, { wanted: false })).toEqual([false]);
  });
});
