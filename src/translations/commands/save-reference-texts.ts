import type { CommandContext } from '../../platform/db/database.ts';
import type { Subject } from '../domain/text.ts';
import { upsertReferenceTexts, type ReferenceText } from '../store/reference-text.store.ts';

/**
 * Writes labels, questions or names of reference data; equal texts stay as they are.
 * @returns the number of texts that were new or changed
 */
export async function saveReferenceTexts(
  context: CommandContext,
  subject: Subject,
  texts: readonly ReferenceText[],
): Promise<number> {
  return upsertReferenceTexts(context.tx, subject, texts, context.now);
}
