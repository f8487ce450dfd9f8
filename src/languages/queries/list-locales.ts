import type { LocaleUse } from '../../kernel/locale.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { Locale } from '../domain/locale.ts';
import { isEnabled, readLocales } from '../store/locale.store.ts';

/** Every locale, by position. */
export async function listLocales(reader: Reader): Promise<readonly Locale[]> {
  return readLocales(reader);
}

/** The locales that are enabled for the use, by position. */
export async function enabledLocales(reader: Reader, use: LocaleUse): Promise<readonly Locale[]> {
  const locales = await readLocales(reader);
  return locales.filter((locale) => locale.enabledFor.includes(use));
}

/** Tells whether the locale is known and enabled for the use. */
export async function isLocaleEnabled(
  reader: Reader,
  code: string,
  use: LocaleUse,
): Promise<boolean> {
  return isEnabled(reader, code, use);
}

/** One locale, or null when the code is not known. */
export async function findLocale(reader: Reader, code: string): Promise<Locale | null> {
  const locales = await readLocales(reader);
  return locales.find((locale) => locale.code === code) ?? null;
}
