import type { Reader } from '../../platform/db/tx.ts';
import { consentFor, type ConsentText } from '../domain/consent.ts';
import { readQuestionnaire } from '../store/questionnaire.store.ts';

/**
 * The words that a contributor agrees to, in a language.
 * @param version the version that was shown
 * @returns null when the newest template asks for another version, or the language has no text
 */
export async function consentText(
  reader: Reader,
  version: number,
  locale: string,
): Promise<ConsentText | null> {
  const template = await readQuestionnaire(reader, { kind: 'TEMPLATE' });
  const consent = template === null ? null : consentFor(template, locale);
  return consent?.version === version ? consent : null;
}
