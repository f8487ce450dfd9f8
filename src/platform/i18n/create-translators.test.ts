import { describe, expect, it } from '@jest/globals';
import type { Catalogue } from './catalogues.ts';
import { createTranslators } from './create-translators.ts';

const catalogues: readonly Catalogue[] = [
  {
    owner: 'one',
    locale: 'en',
    messages: {
      'error.ONE': 'Hello {name}',
      'error.ENGLISH': 'Only here',
      'letter.x.body': '{days, plural, one {# day} other {# days}} & <b>more</b>',
    },
  },
  { owner: 'two', locale: 'en', messages: { 'a.b:c': 'Odd key', '{{x}}': 'never' } },
  { owner: 'one', locale: 'sv', messages: { 'error.ONE': 'Hej {name}' } },
];
const translatorFor = createTranslators(catalogues);

describe('translators', () => {
  it('speak the language asked for', () => {
    expect(translatorFor('sv').locale).toBe('sv');
    expect(translatorFor('sv').say('error.ONE', { name: 'Åsa' })).toBe('Hej Åsa');
  });

  it('fall back to English, then to the key', () => {
    expect(translatorFor('sv').say('error.ENGLISH')).toBe('Only here');
    expect(translatorFor('sv').say('error.UNKNOWN')).toBe('error.UNKNOWN');
  });

  it('D10 speak English for an unknown language, and never look into a prototype', () => {
    for (const locale of ['xx', '', '__proto__', 'constructor', 'en; DROP', '../../etc']) {
      expect(translatorFor(locale).locale).toBe('en');
    }
    for (const key of ['__proto__', 'constructor', 'toString', 'constructor.prototype.x']) {
      expect(translatorFor('en').say(key)).toBe(key);
    }
  });

  it.each(['$t(error.ENGLISH)', '{{name}}', '${name}', '<%= name %>', '{name}', "'{name}'"])(
    'D11 do not interpret the parameter %s',
    (name) => {
      expect(translatorFor('en').say('error.ONE', { name })).toBe(`Hello ${name}`);
    },
  );

  it('keep flat keys whole, do plurals and escape nothing', () => {
    expect(translatorFor('en').say('a.b:c')).toBe('Odd key');
    expect(translatorFor('en').say('letter.x.body', { days: 2 })).toBe('2 days & <b>more</b>');
  });

  it('let no parameter change the language or the key', () => {
    const params = { name: 'x', lng: 'sv', ns: 'other', count: 2, defaultValue: 'y', context: 'z' };
    expect(translatorFor('en').say('error.ONE', params)).toBe('Hello x');
  });

  it('answer the message as it is written when a parameter is missing', () => {
    expect(translatorFor('en').say('error.ONE')).toBe('Hello {name}');
  });
});
