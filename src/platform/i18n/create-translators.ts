import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import type { Catalogue } from './catalogues.ts';
import { DEFAULT_SYSTEM_LOCALE, SYSTEM_LOCALES } from './system-locales.ts';
import type { MessageParams, Translator, TranslatorFor } from './translator.ts';

/**
 * Names that i18next takes as its own options; a message cannot use them as placeholders, and a
 * parameter of this name is left out.
 */
export const RESERVED_PARAMS: readonly string[] = [
  'lng',
  'lngs',
  'fallbackLng',
  'ns',
  'defaultValue',
  'context',
  'count',
  'ordinal',
  'replace',
  'postProcess',
  'returnObjects',
  'returnDetails',
  'joinArrays',
  'interpolation',
  'keySeparator',
  'nsSeparator',
  'skipInterpolation',
  'nest',
];

const NAMESPACE = 'messages';

/** Makes the translators of all system languages from the catalogues. */
export function createTranslators(catalogues: readonly Catalogue[]): TranslatorFor {
  const instance = createInstance();
  void instance.use(ICU).init({
    initAsync: false,
    lng: DEFAULT_SYSTEM_LOCALE,
    fallbackLng: DEFAULT_SYSTEM_LOCALE,
    supportedLngs: [...SYSTEM_LOCALES],
    ns: NAMESPACE,
    defaultNS: NAMESPACE,
    keySeparator: false,
    nsSeparator: false,
    resources: Object.fromEntries(
      SYSTEM_LOCALES.map((locale) => [locale, { [NAMESPACE]: merge(catalogues, locale) }]),
    ),
  });
  const byLocale = new Map<string, Translator>(
    SYSTEM_LOCALES.map((locale) => [locale, translatorOf(instance, locale)]),
  );
  const english = byLocale.get(DEFAULT_SYSTEM_LOCALE)!;
  return (locale) => byLocale.get(locale) ?? english;
}

function merge(catalogues: readonly Catalogue[], locale: string): Record<string, string> {
  const ofLocale = catalogues.filter((catalogue) => catalogue.locale === locale);
  return Object.assign({}, ...ofLocale.map(({ messages }) => messages ?? {})) as Record<
    string,
    string
  >;
}

function translatorOf(instance: i18n, locale: string): Translator {
  const translate = instance.getFixedT(locale, NAMESPACE);
  return {
    locale,
    say: (key, params) => translate(key, { ...withoutReserved(params), defaultValue: key }),
  };
}

function withoutReserved(params: MessageParams = {}): MessageParams {
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => !RESERVED_PARAMS.includes(name)),
  );
}
