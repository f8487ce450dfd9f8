import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEmptyExpression, parseSearch } from './search-expression.ts';

/** The expression as a line: groups by spaces, alternatives by |, phrases by +. */
function shown(text: string, locale = 'en'): string {
  const { groups, excluded } = parseSearch(text, locale);
  const show = ({ words, isPrefix }: (typeof excluded)[number]) =>
    `${words.join('+')}${isPrefix ? '*' : ''}`;
  return [
    ...groups.map((group) => group.map(show).join('|')),
    ...excluded.map((term) => `-${show(term)}`),
  ].join(' ');
}

describe('E-01 the syntax of a search', () => {
  it.each<[string, string]>([
    ['labour exploitation', 'labour exploitation'],
    ['"labour exploitation" hostels', 'labour+exploitation hostels'],
    ['„labour exploitation“ «small villages»', 'labour+exploitation small+villages'],
    ['hostels -puglia', 'hostels -puglia'],
    ['hostels -"labour exploitation"', 'hostels -labour+exploitation'],
    ['-puglia', '-puglia'],
    ['third-country COM.IN.4.0', 'third+country com+in+4+0'],
    ["l'accueil", 'l+accueil'],
    ['integr*', 'integr*'],
    ['"labour exploi*"', 'labour+exploi*'],
    ['"labour exploi"*', 'labour+exploi*'],
    ['a* *', 'a'],
    ['women OR families Skåne', 'women|families skåne'],
    ['women or families | youth', 'women|families|youth'],
    ['OR women', 'women'],
    ['women OR', 'women'],
    ['women OR -men', 'women -men'],
    ['women OR OR families', 'women|families'],
    ['"labour explo', 'labour+explo'],
    ['say "" now', 'say now'],
    ['- -- ! & | () <-> :* \\', ''],
    ["'; DROP TABLE x; --", 'drop table x'],
    ['e-mail self - help', 'e+mail self help'],
    ['a\u0000b', 'a+b'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['fr', 'or femmes OU jeunes', 'or femmes|jeunes'],
    ['sv', 'kvinnor ELLER barn eller', 'kvinnor|barn eller'],
    ['el', 'γυναίκες Ή παιδιά', 'γυναίκες|παιδιά'],
    ['ca', "la guia d'acollida", 'guia acollida'],
    ['ca', '"la guia d\'acollida"', 'la+guia+d+acollida'],
    ['el', 'η ένταξη των προσφύγων', 'ένταξη προσφύγων'],
    ['el', 'και τον', ''],
    ['ca', 'un*', 'un*'],
  ])('speaks %s: %j is %j', (locale, text, expected) => {
    expect(shown(text, locale)).toBe(expected);
  });

  it('keeps the words together in which a term of the glossary may stand', () => {
    expect(parseSearch("sol·licitants d'asil -guia", 'ca').runs).toEqual(['sollicitants d asil']);
    expect(parseSearch('asylum seekers OR refugees Skåne', 'en').runs).toEqual([
      'asylum seekers',
      'refugees',
      'skåne',
    ]);
  });

  it('reads no more than 24 terms', () => {
    expect(parseSearch('word '.repeat(40), 'en').groups).toHaveLength(24);
  });

  it('never fails, and yields words only', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hostileText());
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'el', 'ca', 'fr'), (typed, locale) => {
        const expression = parseSearch(typed, locale);
        const terms = [...expression.groups.flat(), ...expression.excluded];
        const words = terms.flatMap((term) => term.words);
        expect(terms.every((term) => term.words.length > 0)).toBe(true);
        expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}]+$/u.test(word))).toEqual([]);
        expect(isEmptyExpression(expression)).toBe(terms.length === 0);
      }),
      { numRuns: 2_000 },
    );
  });
});

function hostileText(): fc.Arbitrary<string> {
  const parts = [
    '"',
    '-',
    ' ',
    '*',
    'OR',
    "'",
    '\\',
    ':',
    '|',
    '&',
    '!',
    '(',
    ')',
    '<->',
    'the',
    'ab',
  ];
  return fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((tokens) => tokens.join(''));
}
