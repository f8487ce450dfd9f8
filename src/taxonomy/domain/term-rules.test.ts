import { describe, expect, it } from '@jest/globals';
import { isOwnAncestor, unmetForTerm } from './term-rules.ts';
import type { Taxonomy, Term } from './term.ts';

function buildTerm(overrides: Partial<Term> = {}): Term {
  return {
    id: '00000000-0000-8000-8000-000000000001',
    taxonomy: 'POLICY_AREA',
    code: 'labour',
    parentId: null,
    provenance: 'SOURCED',
    sourceName: 'REGIN final report, section 2',
    facts: {},
    position: 0,
    isActive: true,
    version: 1,
    ...overrides,
  };
}

const OTHER = buildTerm({ id: '00000000-0000-8000-8000-000000000002', code: 'education' });

describe('rules of a term', () => {
  it.each<[string, Partial<Term>, readonly string[]]>([
    ['a sound term', {}, []],
    ['an upper-case code', { code: 'PARTLY_ACHIEVED' }, []],
    ['a known parent', { parentId: OTHER.id }, []],
    ['an unknown taxonomy', { taxonomy: 'COLOUR' as Taxonomy }, ['TAXONOMY_UNKNOWN']],
    ['a code of mixed case', { code: 'Labour' }, ['TERM_CODE_MALFORMED']],
    ['no source', { sourceName: ' ' }, ['TERM_SOURCE_MISSING']],
    ['a parent of elsewhere', { parentId: 'elsewhere' }, ['TERM_PARENT_UNKNOWN']],
  ])('%s', (_, overrides, codes) => {
    expect(unmetForTerm(buildTerm(overrides), [OTHER]).map((issue) => issue.code)).toEqual(codes);
  });

  it('finds a term among its own ancestors', () => {
    const term = buildTerm();
    const child = { ...OTHER, parentId: term.id };
    expect(isOwnAncestor(term.id, child.id, [child])).toBe(true);
    expect(isOwnAncestor(term.id, null, [child])).toBe(false);
  });
});
