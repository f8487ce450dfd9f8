import type { Unmet } from '../../kernel/decision.ts';
import { findFallbackCycle, type LocaleSettings } from '../../kernel/locale.ts';

/** The database's check on the column `code`, and the same pattern. */
const CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/** What PostgreSQL knows. */
export interface KnownToDatabase {
  readonly collation: boolean;
  readonly searchConfiguration: boolean;
}

/**
 * Everything that speaks against these settings, given the other locales.
 * @param others every locale but the one to configure
 */
export function unmetForLocale(
  settings: LocaleSettings,
  others: readonly LocaleSettings[],
  known: KnownToDatabase,
): readonly Unmet[] {
  return [
    ...unmetForItself(settings, known),
    ...unmetForFallback(settings, others),
    ...unmetForDefault(settings, others),
  ];
}

function unmetForItself(settings: LocaleSettings, known: KnownToDatabase): readonly Unmet[] {
  const { code, endonym, collation, searchConfiguration } = settings;
  return [
    ...when(!CODE.test(code), 'LOCALE_CODE_MALFORMED', 'code', { locale: code }),
    ...when(endonym.trim() === '', 'LOCALE_ENDONYM_MISSING', 'endonym'),
    ...when(!known.collation, 'LOCALE_COLLATION_UNKNOWN', 'collation', { collation }),
    ...when(
      !known.searchConfiguration,
      'LOCALE_SEARCH_CONFIGURATION_UNKNOWN',
      'searchConfiguration',
      { searchConfiguration },
    ),
  ];
}

function unmetForFallback(
  settings: LocaleSettings,
  others: readonly LocaleSettings[],
): readonly Unmet[] {
  const codes = new Set([settings.code, ...others.map((other) => other.code)]);
  const unknown = settings.fallback.filter((code) => !codes.has(code));
  const cycle = findFallbackCycle([...others, settings]);
  return [
    ...unknown.flatMap((locale) => when(true, 'LOCALE_FALLBACK_UNKNOWN', 'fallback', { locale })),
    ...when(cycle !== null, 'LOCALE_FALLBACK_CYCLE', 'fallback', { locale: cycle ?? '' }),
  ];
}

/** The default can be handed over to another locale, but not given up, and it must be readable. */
function unmetForDefault(
  settings: LocaleSettings,
  others: readonly LocaleSettings[],
): readonly Unmet[] {
  const none = !settings.isDefault && !others.some((other) => other.isDefault);
  const hidden = settings.isDefault && !settings.enabledFor.includes('CONTENT');
  return [
    ...when(none, 'LOCALE_DEFAULT_MISSING', 'isDefault'),
    ...when(hidden, 'LOCALE_DEFAULT_NOT_ENABLED', 'enabledFor'),
  ];
}

function when(
  isBroken: boolean,
  code: string,
  path: string,
  params: Unmet['params'] = {},
): readonly Unmet[] {
  return isBroken ? [{ code, path, params }] : [];
}
