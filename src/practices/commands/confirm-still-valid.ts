import { invalid, notFound, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { findText } from '../../translations/index.ts';
import { textSpecAt } from '../queries/text-spec.ts';
import { lockForTranslation } from './lock-for-translation.ts';
import { writeTranslation, type SaveTranslation } from './save-translation.ts';
import type { SavedText } from './save-text.ts';

/**
 * Says that a translation still holds for the changed source: records the new source hash and who said
 * so, leaves the text as it is. User errors: those of `saveTranslation`.
 */
export async function confirmStillValid(
  context: CommandContext,
  input: Pick<SaveTranslation, 'practiceId' | 'locale' | 'path' | 'sourceHash' | 'expectedVersion'>,
): Promise<Result<SavedText>> {
  const { practiceId, locale, path } = input;
  const open = await lockForTranslation(context, input);
  if (!open.ok) return open;
  const { practice } = open.value;
  if ((await textSpecAt(context.tx, practice, path)) === null) {
    return invalid({ code: 'PATH_UNKNOWN', path });
  }
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const text = await findText(context.tx, { subject, locale, path });
  if (text === null) return notFound();
  if (text.source === null) return invalid({ code: 'SOURCE_TEXT_MISSING', path });
  const { value, origin } = text;
  const fromLocale = text.source.locale;
  return writeTranslation(context, practice, { ...input, value, origin, fromLocale });
}
