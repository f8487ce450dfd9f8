import type { Translator } from '../../platform/i18n/translator.ts';

/** A day in the words of a language. @param time ISO 8601, or a point in time */
export function dayIn(locale: string, time: string | Date): string {
  // English as Europe writes it, the day first.
  const english = locale === 'en' ? 'en-GB' : locale;
  const format = new Intl.DateTimeFormat(english, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(time));
}

/** Name of a language in a language (Unicode CLDR); its code when it has none. */
export function languageIn(locale: string, code: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

/** When a practice ran, in short; null: nobody knows. */
export function periodIn(
  translator: Translator,
  period: {
    readonly start: string | null;
    readonly end: string | null;
    readonly isOngoing: boolean | null;
  },
): string | null {
  const { start, end, isOngoing } = period;
  const last = end ?? (isOngoing === true ? translator.say('enum.PRACTICE_STATUS.ONGOING') : null);
  if (start === null) return last;
  return last === null ? start : `${start} – ${last}`;
}
