import { SYSTEM_LOCALES, type SystemLocale } from '../../../src/platform/i18n/system-locales.ts';

/** The languages of the site, in its order: those in which the service speaks. */
export const SITE_LOCALES = SYSTEM_LOCALES;

export type SiteLocale = SystemLocale;

/** Languages that are written from right to left, should one come. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** Tells whether there is a site in the language. */
export function isSiteLocale(code: string | undefined): code is SiteLocale {
  return SITE_LOCALES.some((locale) => locale === code);
}

/** Direction of writing, for `dir`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
