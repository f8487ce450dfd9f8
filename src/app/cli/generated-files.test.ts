import { describe, expect, it } from '@jest/globals';
import { breaksBetween, undeclared } from './breaking-changes.ts';
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

  it('A-21 refuses them without a new entry in the change log', () => {
    const breaks = ['public: Query.name was removed.'];
    const before = '# Changes\n\n- an old one\n';
    const refused = [...breaks, 'each of these breaks clients: say so in schema/CHANGELOG.md'];
    expect(undeclared(breaks, { before, now: before })).toEqual(refused);
    expect(undeclared(breaks, { before, now: `${before}\nSome words.\n` })).toEqual(refused);
    expect(undeclared(breaks, { before, now: `${before}- \`Query.name\` is gone\n` })).toEqual([]);
    expect(undeclared([], { before, now: before })).toEqual([]);
  });

  it('lets additions pass', () => {
    expect(breaksBetween(before, before.replace('A B', 'A B C'))).toEqual([]);
    expect(breaksBetween(before, before.replace('name:', 'more: Int name:'))).toEqual([]);
  });
});
