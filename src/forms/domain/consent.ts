import type { Questionnaire } from './questionnaire.ts';

/** Where the text of the consent lies among the texts of a questionnaire version. */
export const CONSENT_TEXT_PATH = 'consent.text';

/** The words somebody agrees to. */
export interface ConsentText {
  readonly version: number;
  readonly purpose: string;
  readonly locale: string;
  /** Hash of the text (`hashText`), hexadecimal. */
  readonly hash: string;
}

/** The consent text in a language; null when nothing is asked for or the language has no text. */
export function consentFor(
  questionnaire: Pick<Questionnaire, 'structure'>,
  locale: string,
): ConsentText | null {
  const { consent } = questionnaire.structure;
  const hash = consent?.textHashes[locale];
  if (consent === null || hash === undefined) return null;
  return { version: consent.version, purpose: consent.purpose, locale, hash };
}
