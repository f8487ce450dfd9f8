import type { Words } from '../../words/words.ts';

/** For `lang`: the language of a text, unless the whole page is in it. */
export function langOf(locale: string, words: Words): string | undefined {
  return locale === words.locale ? undefined : locale;
}
