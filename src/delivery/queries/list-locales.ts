import type { PublicReader } from '../../platform/db/public-reader.ts';

/** A language of the service and how much can be read in it. */
export interface LocaleRow {
  readonly code: string;
  readonly endonym: string;
  readonly direction: 'LTR' | 'RTL';
  readonly fallback: readonly string[];
  readonly enabledFor: readonly ('CONTENT' | 'FORMS' | 'INTERFACE')[];
  readonly isDefault: boolean;
  /** Practices with a live edition in the language, 0–1 of all published ones; 0 when there are none. */
  readonly completeness: number;
}

/** A locale as it is needed to build or check a query. */
export interface LocaleSettingsRow {
  readonly code: string;
  readonly collation: string;
  readonly isReadable: boolean;
}

const LOCALES = `
  SELECT l.code, l.endonym, l.direction, l.fallback, l.enabled_for AS "enabledFor",
    l.is_default AS "isDefault",
    coalesce(own.practices::float8 / nullif(everything.practices, 0), 0) AS completeness
  FROM delivery.locale l
  CROSS JOIN (SELECT count(DISTINCT practice_id) AS practices FROM delivery.practice) AS everything
  LEFT JOIN (
    SELECT locale, count(*) AS practices FROM delivery.practice WHERE content_locale = locale
    GROUP BY locale) AS own ON own.locale = l.code
  ORDER BY l.position, l.code`;

/** Every locale in the order of the service. */
export function listLocales(reader: PublicReader): Promise<readonly LocaleRow[]> {
  return reader.query<LocaleRow>('locales', LOCALES, []);
}

const SETTINGS = `
  SELECT code, icu_collation AS collation, 'CONTENT' = ANY (enabled_for) AS "isReadable"
  FROM delivery.locale`;

/** Collations and readability of every locale. */
export function readLocaleSettings(reader: PublicReader): Promise<readonly LocaleSettingsRow[]> {
  return reader.query<LocaleSettingsRow>('locale_settings', SETTINGS, []);
}
