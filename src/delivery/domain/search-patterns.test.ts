import { describe, expect, it } from '@jest/globals';
import { readPatterns, type SearchPattern } from './search-patterns.ts';

/** A pattern as a line: places with their distance, alternatives by |. */
function shown(pattern: SearchPattern): string {
  return pattern
    .map(({ lexemes, distance }) => {
      const one = lexemes.map(({ lexeme, isPrefix }) => `${lexeme}${isPrefix ? '*' : ''}`);
      return `${distance === 0 ? '' : `+${distance} `}${one.join('|')}`;
    })
    .join(' ');
}

describe('E-03 what a query of PostgreSQL looks for', () => {
  it.each<[string | null, readonly string[]]>([
    [null, []],
    [`'sv:boend'`, ['sv:boend']],
    [`'en:a' | 'sv:b':*`, ['en:a', 'sv:b*']],
    [`( 'en:a' | 'en:b' ) <-> 'en:c' | 'sv:d'`, ['en:a|en:b +1 en:c', 'sv:d']],
    [
      `'en:beneficiari' <2> 'en:intern' <-> ( 'en:protect':* | 'en:x' )`,
      ['en:beneficiari +2 en:intern +1 en:protect*|en:x'],
    ],
    [`'it:c''è' | 'it:(' | 'it:<->'`, [`it:c'è`, 'it:(', 'it:<->']],
  ])('%s', (query, patterns) => {
    expect(readPatterns(query).map(shown)).toEqual(patterns);
  });
});
