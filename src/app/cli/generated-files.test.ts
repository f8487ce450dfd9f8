import { describe, expect, it } from '@jest/globals';
import { breaksBetween } from './breaking-changes.ts';
import { table } from './describe-permissions.ts';
import { generateFiles } from './generated-files.ts';

describe('generated files', () => {
  it('name every operation with who may call it, and every code', () => {
    const texts = new Map(generateFiles().map(({ path, text }) => [path, text]));
    expect([...texts.keys()]).toEqual([
      'schema/public.graphql',
      'schema/editorial.graphql',
      'docs/permissions.md',
      'docs/error-codes.md',
    ]);
    expect(texts.get('docs/permissions.md')).toMatch(/\| `signIn` +\| • +\| • +\|/u);
    expect(texts.get('docs/error-codes.md')).toMatch(/\| `VERSION_CONFLICT` +\| Somebody else/u);
  });

  it('hold tables as the formatter writes them', () => {
    expect(table(['A', 'Bc'], [['x', 'long']])).toEqual([
      '| A   | Bc   |',
      '| --- | ---- |',
      '| x   | long |',
    ]);
  });
});

describe('breaking changes', () => {
  const before = 'type Query { name: String! count(first: Int): Int } enum Kind { A B }';

  it.each<[string, string]>([
    ['type Query { name: String! } enum Kind { A B }', 'Query.count was removed.'],
    [before.replace('String!', 'String'), 'Query.name changed type from String! to String.'],
    [before.replace('first: Int', 'first: Int!'), 'Query.count arg first has changed type'],
    [before.replace('A B', 'A'), 'B was removed from enum type Kind.'],
  ])('A-21 finds what breaks clients in %s', (after, description) => {
    expect(breaksBetween(before, after).join('\n')).toContain(description);
  });

  it('lets additions pass', () => {
    expect(breaksBetween(before, before.replace('A B', 'A B C'))).toEqual([]);
    expect(breaksBetween(before, before.replace('name:', 'more: Int name:'))).toEqual([]);
  });
});
