/** A language of the service, as data: see `languages`. Codes are BCP 47, lower-case language subtags. */
export interface LocaleSettings {
  readonly code: string;
  readonly endonym: string;
  readonly direction: 'LTR' | 'RTL';
  /** ICU collation of PostgreSQL, for example `sv-x-icu`. */
  readonly collation: string;
  /** Text search configuration of PostgreSQL, for example `swedish`. */
  readonly searchConfiguration: string;
  /** Locales tried in order after this one; the source locale always comes last. */
  readonly fallback: readonly string[];
  readonly enabledFor: readonly LocaleUse[];
  readonly isDefault: boolean;
}

/** What a locale can be enabled for. */
export type LocaleUse = 'CONTENT' | 'FORMS' | 'INTERFACE';

/** The locales to try for a text, in order and without repetition: requested, its fallbacks, the source. */
export function localeChain(
  requested: string,
  fallback: readonly string[],
  sourceLocale: string,
): readonly string[] {
  return [...new Set([requested, ...fallback, sourceLocale])];
}

/** The first locale that lies on a fallback cycle, or null when every chain ends. */
export function findFallbackCycle(
  settings: readonly Pick<LocaleSettings, 'code' | 'fallback'>[],
): string | null {
  const next = new Map(settings.map((locale) => [locale.code, locale.fallback]));
  const done = new Set<string>();
  const visit = (code: string, path: readonly string[]): string | null => {
    if (path.includes(code)) return code;
    if (done.has(code)) return null;
    for (const target of next.get(code) ?? []) {
      const found = visit(target, [...path, code]);
      if (found !== null) return found;
    }
    done.add(code);
    return null;
  };
  for (const { code } of settings) {
    const found = visit(code, []);
    if (found !== null) return found;
  }
  return null;
}
