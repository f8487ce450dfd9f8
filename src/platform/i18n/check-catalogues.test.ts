import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from './catalogues.ts';
import { checkCatalogues } from './check-catalogues.ts';

function english(messages: Record<string, string>, owner = 'one'): Catalogue {
  return { owner, locale: 'en', messages };
}

function swedish(messages: Record<string, string> | null): Catalogue {
  return { owner: 'one', locale: 'sv', messages };
}

describe('the check of the catalogues', () => {
  it('C-15 passes when keys and placeholders agree', () => {
    const plural = '{days, plural, one {# day for {name}} other {# days for {name}}}';
    const other = '{days, plural, other {# dagar för {name}}}';
    expect(checkCatalogues([english({ a: plural }), swedish({ a: other })])).toEqual([]);
  });

  it.each<[string, readonly Catalogue[], string]>([
    ['a missing file', [english({ a: 'x' }), swedish(null)], 'file is missing'],
    ['a missing key', [english({ a: 'x' }), swedish({})], '"a" is missing'],
    ['a key too many', [english({}), swedish({ a: 'x' })], '"a" is not in English'],
    ['an empty message', [english({ a: 'x' }), swedish({ a: ' ' })], '"a" is empty'],
    ['another placeholder', [english({ a: '{x}' }), swedish({ a: '{y}' })], '[y], English has [x]'],
    ['another kind', [english({ a: '{x}' }), swedish({ a: '{x, number}' })], '[x number]'],
    ['a broken message', [english({ a: 'x' }), swedish({ a: '{x' })], 'does not parse'],
    ['a reserved name', [english({ a: '{count}' })], 'keeps for itself'],
    ['a double key', [english({ a: 'x' }), english({ a: 'y' }, 'two')], 'is a key of one too'],
  ])('C-15 reports %s', (_, catalogues, problem) => {
    expect(checkCatalogues(catalogues).join('\n')).toContain(problem);
  });
});
