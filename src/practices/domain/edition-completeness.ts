import type { Unmet } from '../../kernel/decision.ts';
import { isBlank } from '../../kernel/text-hash.ts';
import type { FreshText } from '../../translations/index.ts';

/**
 * What an edition lacks against the source: a source text that says something and has no translation.
 * @param texts every text of the practice, with freshness
 */
export function missingTranslations(
  texts: readonly FreshText[],
  sourceLocale: string,
  locale: string,
): readonly Unmet[] {
  const filled = (wanted: string) =>
    texts.filter((text) => text.locale === wanted && !isBlank(text.value)).map(({ path }) => path);
  const present = new Set(filled(locale));
  return filled(sourceLocale)
    .filter((path) => !present.has(path))
    .map((path) => ({ code: 'TRANSLATION_MISSING', path, params: { locale } }));
}

/** Texts of an edition whose source changed since they were made. */
export function outdatedTranslations(
  texts: readonly FreshText[],
  locale: string,
): readonly Unmet[] {
  return texts
    .filter((text) => text.locale === locale && text.freshness === 'OUTDATED')
    .map(({ path }) => ({ code: 'TRANSLATION_OUTDATED', path, params: { locale } }));
}
