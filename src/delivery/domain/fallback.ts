import type { EffectiveText } from './effective-document.ts';

/**
 * What to show where the locale asked for has no text of its own: `CHAIN` the configured chain, `NONE`
 * nothing, `LIST` the own texts of these locales in this order.
 */
export type Fallback =
  | { readonly mode: 'CHAIN' }
  | { readonly mode: 'NONE' }
  | { readonly mode: 'LIST'; readonly locales: readonly string[] };

/** Texts of one row by path. */
export type RowTexts = Readonly<Record<string, EffectiveText>>;

/** The configured chain. */
export const CHAIN: Fallback = { mode: 'CHAIN' };

/** The locales whose own editions count, the one asked for first; each once. */
export function localesToTry(locale: string, fallback: Fallback): readonly string[] {
  return fallback.mode === 'LIST' ? [...new Set([locale, ...fallback.locales])] : [locale];
}

/** The texts of a row that are in the row's own locale. */
export function ownTexts(locale: string, texts: RowTexts): RowTexts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.locale === locale));
}

/**
 * Composes the texts of an explicit list: for each path the own text of the first locale that has one.
 * @param rows texts of the rows of live editions, by locale
 * @param locales to try, the one asked for first
 */
export function textsOfList(
  rows: Readonly<Record<string, RowTexts>>,
  locales: readonly string[],
): RowTexts {
  const [requested] = locales;
  const isPublished = requested !== undefined && rows[requested] !== undefined;
  const chosen: Record<string, EffectiveText> = {};
  for (const locale of locales) {
    for (const [path, text] of Object.entries(ownTexts(locale, rows[locale] ?? {}))) {
      const reason = isPublished ? 'MISSING' : 'NOT_PUBLISHED';
      chosen[path] ??= { ...text, fallbackReason: locale === requested ? null : reason };
    }
  }
  return chosen;
}
