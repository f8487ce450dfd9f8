import type { CountryType } from './country.type.ts';

/** Name of a country in a language (Unicode CLDR); its code when the language or the country has none. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of(code) ?? code;
}

/** Name of a language in a language (Unicode CLDR). */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;
}

/** Presents a country. */
export function presentCountry(code: string, locale: string): CountryType {
  return { code, locale, name: countryName(code, locale) };
}
