import { describe, expect, it } from '@jest/globals';
import type { EffectiveText } from './effective-document.ts';
import { localesToTry, ownTexts, textsOfList } from './fallback.ts';

function buildText(locale: string): EffectiveText {
  return {
    value: `in ${locale}`,
    locale,
    fallbackReason: null,
    origin: 'HUMAN',
    isOutdated: false,
    sourceLocale: null,
  };
}

const ROWS = {
  sv: { title: buildText('sv'), context: buildText('en') },
  es: { title: buildText('es'), context: buildText('es'), results: buildText('en') },
  fr: { title: buildText('fr'), results: buildText('fr') },
};

describe('fallback', () => {
  it.each<[string, Parameters<typeof localesToTry>[1], readonly string[]]>([
    ['the locale alone for the chain', { mode: 'CHAIN' }, ['sv']],
    ['the locale alone for none', { mode: 'NONE' }, ['sv']],
    ['the locale, then the list', { mode: 'LIST', locales: ['es', 'sv', 'es'] }, ['sv', 'es']],
  ])('tries %s', (_, fallback, locales) => {
    expect(localesToTry('sv', fallback)).toEqual(locales);
  });

  it('keeps the own texts of a row only', () => {
    expect(Object.keys(ownTexts('sv', ROWS.sv))).toEqual(['title']);
  });

  it.each<[readonly string[], Readonly<Record<string, readonly [string, string | null]>>]>([
    [['sv', 'es'], { title: ['sv', null], context: ['es', 'MISSING'] }],
    [
      ['sv', 'fr', 'es'],
      { title: ['sv', null], results: ['fr', 'MISSING'], context: ['es', 'MISSING'] },
    ],
    [
      ['pt', 'es', 'fr'],
      {
        title: ['es', 'NOT_PUBLISHED'],
        context: ['es', 'NOT_PUBLISHED'],
        results: ['fr', 'NOT_PUBLISHED'],
      },
    ],
    [['pt'], {}],
  ])('A-12 composes the list %j from own texts in this order', (locales, expected) => {
    const texts = Object.entries(textsOfList(ROWS, locales));
    const found = texts.map(([path, text]) => [path, [text.locale, text.fallbackReason]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
