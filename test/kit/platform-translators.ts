import { readCatalogues } from '../../src/platform/i18n/catalogues.ts';
import { createTranslators } from '../../src/platform/i18n/create-translators.ts';
import type { TranslatorFor } from '../../src/platform/i18n/translator.ts';

/** The translators with the messages of the platform alone, for tests of the platform. */
export function platformTranslators(): TranslatorFor {
  const folder = new URL('../../src/platform/messages/', import.meta.url);
  return createTranslators(readCatalogues([{ owner: 'platform', folder }]));
}
