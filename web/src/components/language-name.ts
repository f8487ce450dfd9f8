/** Name of a language in a language (Unicode CLDR), as it stands inside a sentence. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(code) ?? code;
}
