import { describe, expect, it } from '@jest/globals';
import type { LocaleSettings } from '../../kernel/locale.ts';
import { unmetForLocale } from './locale-rules.ts';

const KNOWN = { collation: true, searchConfiguration: true };

function buildLocale(overrides: Partial<LocaleSettings> = {}): LocaleSettings {
  return {
    code: 'sv',
    endonym: 'Svenska',
    direction: 'LTR',
    collation: 'sv-x-icu',
    searchConfiguration: 'swedish',
    fallback: ['en'],
    enabledFor: ['CONTENT', 'FORMS', 'INTERFACE'],
    isDefault: false,
    ...overrides,
  };
}

const ENGLISH = buildLocale({ code: 'en', fallback: [], isDefault: true });
const SPANISH = buildLocale({ code: 'es', fallback: ['en'] });
const CATALAN = buildLocale({ code: 'ca', fallback: ['es', 'en'] });

describe('rules of a locale', () => {
  it('accepts a sound locale', () => {
    expect(unmetForLocale(buildLocale(), [ENGLISH, SPANISH, CATALAN], KNOWN)).toEqual([]);
  });

  it.each<[string, Partial<LocaleSettings>, string, string]>([
    ['a code that is not BCP 47', { code: 'Svenska!' }, 'LOCALE_CODE_MALFORMED', 'code'],
    ['a blank endonym', { endonym: '  ' }, 'LOCALE_ENDONYM_MISSING', 'endonym'],
    ['an unknown fallback', { fallback: ['xx'] }, 'LOCALE_FALLBACK_UNKNOWN', 'fallback'],
    ['itself as fallback', { fallback: ['sv'] }, 'LOCALE_FALLBACK_CYCLE', 'fallback'],
    [
      'a default that nobody can read',
      { isDefault: true, enabledFor: ['FORMS'] },
      'LOCALE_DEFAULT_NOT_ENABLED',
      'enabledFor',
    ],
  ])('refuses %s', (_, overrides, code, path) => {
    const unmet = unmetForLocale(buildLocale(overrides), [ENGLISH], KNOWN);
    expect(unmet.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('A-12 refuses a chain that comes back to its beginning through others', () => {
    const english = buildLocale({ code: 'en', fallback: ['ca'], isDefault: true });
    const unmet = unmetForLocale(english, [SPANISH, CATALAN], KNOWN);
    expect(unmet.map((issue) => issue.code)).toEqual(['LOCALE_FALLBACK_CYCLE']);
  });

  it('refuses what PostgreSQL does not know', () => {
    const nothing = { collation: false, searchConfiguration: false };
    expect(unmetForLocale(buildLocale(), [ENGLISH], nothing)).toEqual([
      {
        code: 'LOCALE_COLLATION_UNKNOWN',
        path: 'collation',
        params: { collation: 'sv-x-icu' },
      },
      {
        code: 'LOCALE_SEARCH_CONFIGURATION_UNKNOWN',
        path: 'searchConfiguration',
        params: { searchConfiguration: 'swedish' },
      },
    ]);
  });

  it('refuses to give up the default', () => {
    const english = buildLocale({ code: 'en', fallback: [], isDefault: false });
    const unmet = unmetForLocale(english, [SPANISH], KNOWN);
    expect(unmet.map((issue) => issue.code)).toEqual(['LOCALE_DEFAULT_MISSING']);
  });
});
