import { fail, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { listTexts, withFreshness } from '../../translations/index.ts';
import { missingTranslations } from '../domain/edition-completeness.ts';
import type { Edition } from '../domain/working-practice.ts';
import { lockForTranslation } from './lock-for-translation.ts';
import { moveEdition } from './move-edition.ts';
import type { EditionKey } from './start-translation.ts';

/**
 * Hands a complete translation to the reviewer.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (state, or `TRANSLATION_MISSING` for
 * each text that lacks), `VERSION_CONFLICT`.
 */
export async function submitTranslation(
  context: CommandContext,
  input: EditionKey,
): Promise<Result<Edition>> {
  const { practiceId, locale, expectedVersion } = input;
  const open = await lockForTranslation(context, input);
  if (!open.ok) return open;
  const { practice, edition } = open.value;
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const texts = withFreshness(await listTexts(context.tx, subject));
  const unmet = missingTranslations(texts, practice.sourceLocale, locale);
  if (unmet.length > 0) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet });
  const { translatorId } = edition;
  return moveEdition(context, edition, { expectedVersion, state: 'IN_REVIEW', translatorId });
}
