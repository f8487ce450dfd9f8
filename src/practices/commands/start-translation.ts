import { accountIdOf } from '../../kernel/actor.ts';
import { fail, invalid, notFound, type Result } from '../../kernel/result.ts';
import { enabledLocales } from '../../languages/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canSeePractices, canTranslate } from '../domain/practice-policy.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { workingStage } from '../domain/stage.ts';
import type { Edition } from '../domain/working-practice.ts';
import { findEdition } from '../store/edition.store.ts';
import { lockPractice } from '../store/practice.store.ts';
import { moveEdition } from './move-edition.ts';

/** An edition to work on. */
export interface EditionKey {
  readonly practiceId: string;
  readonly locale: string;
  /** Version of the edition; 0 when it does not exist yet. */
  readonly expectedVersion: number;
}

/**
 * Opens an edition for translation; an approved or published one is opened again, while what is
 * published stays as it is.
 * User errors: `NOT_FOUND`, `FORBIDDEN` (not a translator for the locale), `TRANSITION_NOT_ALLOWED`
 * (`STAGE_TOO_EARLY_FOR_TRANSLATION`, `EDITION_IN_REVIEW`), `VALIDATION_FAILED`, `VERSION_CONFLICT`.
 */
export async function startTranslation(
  context: CommandContext,
  input: EditionKey,
): Promise<Result<Edition>> {
  const { practiceId, locale } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const refusal = refusalOf(canTranslate(context.actor, locale, workingStage(practice)));
  if (refusal !== null) return refusal;
  if (locale === practice.sourceLocale) {
    return invalid({ code: 'LOCALE_IS_SOURCE', path: 'locale' });
  }
  const locales = await enabledLocales(context.tx, 'CONTENT');
  if (!locales.some(({ code }) => code === locale)) {
    return invalid({ code: 'LOCALE_NOT_ENABLED', path: 'locale', params: { locale } });
  }
  const edition = await findEdition(context.tx, practiceId, locale);
  if (edition.state === 'IN_REVIEW') {
    const unmet = [{ code: 'EDITION_IN_REVIEW', path: null }];
    return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet });
  }
  const translatorId = accountIdOf(context.actor);
  return moveEdition(context, edition, {
    expectedVersion: input.expectedVersion,
    state: 'IN_TRANSLATION',
    translatorId,
  });
}
