import { describe, expect, it } from '@jest/globals';
import { negotiateLocale, type LocaleWishes } from './negotiate-locale.ts';
import { SYSTEM_LOCALES } from './system-locales.ts';

const cases: readonly [LocaleWishes, string][] = [
  [{}, 'en'],
  [{ explicit: 'sv', userSetting: 'el', acceptLanguage: 'fr' }, 'sv'],
  [{ explicit: 'xx', userSetting: 'el', acceptLanguage: 'fr' }, 'el'],
  [{ userSetting: null, acceptLanguage: 'fr' }, 'fr'],
  [{ explicit: 'de-AT' }, 'de'],
  [{ explicit: 'PT-br' }, 'pt'],
  [{ explicit: 'de-Latn-x-sv' }, 'de'],
  [{ explicit: 'zh-Hant-x-private' }, 'en'],
  [{ acceptLanguage: 'da, sv;q=0.8, en;q=0.9' }, 'en'],
  [{ acceptLanguage: 'da, sv;q=0.8, en;q=0.7' }, 'sv'],
  [{ acceptLanguage: 'ca-ES-valencia, es;q=0.9' }, 'ca'],
  [{ acceptLanguage: '*, el;q=0.1' }, 'el'],
  [{ acceptLanguage: 'it;q=0, fr;q=0.1' }, 'fr'],
  [{ acceptLanguage: 'it;q=2, fr;q=0.1' }, 'fr'],
  [{ acceptLanguage: 'english' }, 'en'],
  [{ acceptLanguage: '__proto__, constructor' }, 'en'],
];

describe('negotiation of the language', () => {
  it.each(cases)('C-15 looks up %j as %s (RFC 4647)', (wishes, locale) => {
    expect(negotiateLocale(wishes, SYSTEM_LOCALES)).toBe(locale);
  });

  it('D15 reads no more than the beginning of a header', () => {
    const acceptLanguage = `${'x-,'.repeat(5_000)}sv`;
    expect(negotiateLocale({ acceptLanguage }, SYSTEM_LOCALES)).toBe('en');
  });

  it('prefers the longest supported code', () => {
    expect(negotiateLocale({ explicit: 'pt-BR-x-y' }, ['en', 'pt', 'pt-BR'])).toBe('pt-BR');
  });
});
