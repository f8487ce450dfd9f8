import type { TranslatorFor } from '../../platform/i18n/translator.ts';
import { isCalendarDay } from '../domain/calendar-day.ts';
import type { LetterWriter } from '../domain/submission.ts';

/** Where a language alone would mean the dates of another continent. */
const DATES_AS_IN: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/**
 * Writes letters from the catalogues (`letter.<template>.subject` and `.body`) in the addressee's language.
 * Parameters are `link`, `reference`, `comment` (may be empty) and `dueOn`, a calendar day or `none`.
 */
export function letterWriter(translatorFor: TranslatorFor): LetterWriter {
  return (template, locale, params) => {
    const translator = translatorFor(locale);
    const { dueOn } = params;
    const values = dueOn === undefined ? params : { ...params, dueOn: dayIn(locale, dueOn) };
    const say = (part: string) => translator.say(`letter.${template}.${part}`, values);
    // An empty comment leaves a gap.
    return { subject: say('subject'), body: say('body').replaceAll(/\n{3,}/gu, '\n\n') };
  };
}

function dayIn(locale: string, day: string): string {
  if (!isCalendarDay(day)) return day;
  const format = new Intl.DateTimeFormat(DATES_AS_IN[locale] ?? locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
