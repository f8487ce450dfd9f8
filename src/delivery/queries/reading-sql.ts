import { localesToTry, type Fallback } from '../domain/fallback.ts';
import { TEXTS_BY_LOCALE } from './practice-row.ts';

/** In which language practices are read. */
export interface Reading {
  readonly locale: string;
  readonly fallback: Fallback;
}

/** Whether one row for each practice is read as it is, or the first of an explicit list. */
export type ReadingMode = 'ROW' | 'LIST';

/** The mode of a reading. */
export function readingMode({ fallback }: Reading): ReadingMode {
  return fallback.mode === 'LIST' ? 'LIST' : 'ROW';
}

/** The parameters `$1` locale, `$2` locales to try, `$3` own editions only. */
export function readingParameters({ locale, fallback }: Reading): readonly unknown[] {
  return [locale, localesToTry(locale, fallback), fallback.mode !== 'CHAIN'];
}

/**
 * The condition that leaves one row `p` for each practice. With a list it is the row of the first
 * locale that has a live edition. Every statement names every parameter, or PostgreSQL cannot tell its type.
 */
export const READING_CONDITIONS: Readonly<Record<ReadingMode, string>> = {
  ROW: `p.locale = $1 AND $2::text[] IS NOT NULL
    AND ($3::boolean IS FALSE OR p.content_locale = p.locale)`,
  LIST: `$1::text = ANY ($2::text[]) AND p.locale = ANY ($2::text[])
    AND ($3::boolean AND p.content_locale = p.locale)
    AND NOT EXISTS (
      SELECT FROM delivery.practice better
      WHERE better.practice_id = p.practice_id AND better.locale = ANY ($2::text[])
        AND better.content_locale = better.locale
        AND array_position($2::text[], better.locale) < array_position($2::text[], p.locale))`,
};

/** The further column `textsByLocale` of a row `p`. */
export const READING_TEXTS: Readonly<Record<ReadingMode, string>> = {
  ROW: `NULL::json AS "textsByLocale"`,
  LIST: TEXTS_BY_LOCALE,
};

/** The locales of `$2` that nobody can read in. */
export const UNKNOWN_LOCALES = `
  ARRAY(SELECT asked FROM unnest($2::text[]) AS asked
    WHERE NOT EXISTS (SELECT FROM delivery.locale l
      WHERE l.code = asked AND 'CONTENT' = ANY (l.enabled_for)))`;
