import { LRUCache } from 'lru-cache';
import type { CountryType } from './country.type.ts';

type Kind = 'region' | 'language';

/** Making one takes longer than everything else in a list; languages are few. */
const displayNames = new LRUCache<string, Intl.DisplayNames>({ max: 64 });
/** Each of the twenty practices of a page asks, and few countries have practices. */
const names = new LRUCache<string, string>({ max: 2_048 });

/** Name of a country in a language (Unicode CLDR); its code when the language or the country has none. */
export function countryName(code: string, locale: string): string {
  return nameOf(code, locale, 'region');
}

/** Name of a language in a language (Unicode CLDR). */
export function languageName(code: string, locale: string): string {
  return nameOf(code, locale, 'language');
}

/** Presents a country. */
export function presentCountry(code: string, locale: string): CountryType {
  return { code, locale, name: countryName(code, locale) };
}

function nameOf(code: string, locale: string, type: Kind): string {
  const key = `${type} ${locale} ${code}`;
  const known = names.get(key) ?? displayNamesIn(locale, type).of(code) ?? code;
  names.set(key, known);
  return known;
}

function displayNamesIn(locale: string, type: Kind): Intl.DisplayNames {
  const key = `${type} ${locale}`;
  const known = displayNames.get(key) ?? new Intl.DisplayNames([locale, 'en'], { type });
  displayNames.set(key, known);
  return known;
}
