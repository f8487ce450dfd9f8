import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import { createContext, useContext } from 'react';
import type { SiteLocale } from './locales.ts';
import { messagesOf, type WordKey } from './messages.ts';

/** Values for the placeholders of a sentence. */
export type WordParams = Readonly<Record<string, PrimitiveType>>;

/** Speaks one language. */
export interface Words {
  readonly locale: SiteLocale;
  say(key: WordKey, params?: WordParams): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** @param value ISO 8601; a date alone is read as UTC */
  date(value: string, options?: Intl.DateTimeFormatOptions): string;
  /** Joins with the language's own "and". */
  list(values: readonly string[]): string;
}

/** English is written as in Europe here: the day before the month. */
const DATES_AS_IN: Readonly<Partial<Record<SiteLocale, string>>> = { en: 'en-GB' };

const known = new Map<SiteLocale, Words>();

/** The words of a language whose messages were loaded. */
export function wordsIn(locale: SiteLocale): Words {
  const words = known.get(locale) ?? createWords(locale);
  known.set(locale, words);
  return words;
}

function createWords(locale: SiteLocale): Words {
  const formats = new Map<WordKey, IntlMessageFormat>();
  const formatOf = (key: WordKey) => {
    const format =
      formats.get(key) ??
      new IntlMessageFormat(messagesOf(locale)[key], locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  };
  return {
    locale,
    say: (key, params) => String(formatOf(key).format(params)),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    date: (value, options = { dateStyle: 'long' }) =>
      new Intl.DateTimeFormat(DATES_AS_IN[locale] ?? locale, {
        timeZone: 'UTC',
        ...options,
      }).format(new Date(value)),
    list: (values) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values),
  };
}

/** The language of the page. */
export const LocaleContext = createContext<SiteLocale>('en');

/** The words of the page's language. */
export function useWords(): Words {
  return wordsIn(useContext(LocaleContext));
}
