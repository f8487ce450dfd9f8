import { LRUCache } from 'lru-cache';
import type { CountryType } from './country.type.ts';

type Kind = 'region' | 'language';

/** Making one takes longer than everything else in a list; languages are few. */
const names = new LRUCache<string, Intl.DisplayNames>({ max: 64 });

/** Name of a country in a language (Unicode CLDR); its code when the language or the country has none. */
export function countryName(code: string, locale: string): string {
  return namesIn(locale, 'region').of(code) ?? code;
}

/** Name of a language in a language (Unicode CLDR). */
export function languageName(code: string, locale: string): string {
  return namesIn(locale, 'language').of(code) ?? code;
}

/** Presents a country. */
export function presentCountry(code: string, locale: string): CountryType {
  return { code, locale, name: countryName(code, locale) };
}

function namesIn(locale: string, type: Kind): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  const known = names.get(key) ?? new Intl.DisplayNames([locale, 'en'], { type });
  names.set(key, known);
  return known;
}
