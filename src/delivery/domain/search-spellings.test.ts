import { describe, expect, it } from '@jest/globals';
import { otherSpellings } from './search-spellings.ts';

describe('E-01 forms that the stemmers do not know', () => {
  it.each<[string, string, readonly string[]]>([
    ['sv', 'hälsa', ['hälsan']],
    ['sv', 'hälsan', ['hälsa']],
    ['sv', 'språk', ['språket']],
    ['sv', 'språket', ['språk', 'språke']],
    ['sv', 'boende', ['boendet', 'boenden']],
    ['pt', 'inclusão', ['inclusões', 'inclusães']],
    ['pt', 'habitações', ['habitação']],
    ['pt', 'inclusao', ['inclusões']],
    ['de', 'fluechtling', ['flüchtling']],
    ['de', 'häuser', ['haeuser']],
    ['en', 'health', []],
    ['sv', 'an', []],
  ])('in %s of %s are %j', (locale, word, forms) => {
    expect(otherSpellings(word, locale)).toEqual(forms);
  });
});
