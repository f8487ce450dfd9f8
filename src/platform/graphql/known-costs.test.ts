import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createKnownCosts } from './known-costs.ts';

const document = parse(`
  query ($first: Int, $ids: [ID!]!, $word: String, $with: Boolean!) {
    practices(first: $first, search: $word) { totalCount @include(if: $with) }
    nodes(ids: $ids) { id }
  }`);

function setUp() {
  const known = createKnownCosts();
  let computed = 0;
  const ask = (variables: Readonly<Record<string, unknown>>, query = document) =>
    known.of({ query, operationName: undefined, variables }, () => (computed += 1));
  return { ask, computed: () => computed };
}

describe('known costs', () => {
  it('are computed once for the same sizes, whatever else is asked', () => {
    const { ask, computed } = setUp();
    const first = ask({ first: 5, ids: ['a'], with: true, word: 'one' });
    expect(ask({ first: 5, ids: ['a'], with: true, word: 'two' })).toBe(first);
    expect(computed()).toBe(1);
  });

  it.each([
    { first: 6, ids: ['a'], with: true },
    { first: 5, ids: ['a', 'b'], with: true },
    { first: 5, ids: ['a'], with: false },
    { ids: ['a'], with: true },
  ])('are computed anew for other sizes: %j', (variables) => {
    const { ask, computed } = setUp();
    ask({ first: 5, ids: ['a'], with: true });
    ask(variables);
    expect(computed()).toBe(2);
  });

  it('belong to one document', () => {
    const { ask, computed } = setUp();
    ask({});
    ask({}, parse('{ locales { code } }'));
    expect(computed()).toBe(2);
  });

  it('do not remember a refusal', () => {
    const known = createKnownCosts();
    const request = { query: document, operationName: undefined, variables: {} };
    const refuse = () => {
      throw new Error('too costly');
    };
    expect(() => known.of(request, refuse)).toThrow('too costly');
    expect(known.of(request, () => 7)).toBe(7);
  });
});
