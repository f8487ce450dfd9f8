import { notFound, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canSeePractices, canTranslate, canWriteEdition } from '../domain/practice-policy.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import { workingStage } from '../domain/stage.ts';
import type { Edition, WorkingPractice } from '../domain/working-practice.ts';
import { findEdition } from '../store/edition.store.ts';
import { lockPractice } from '../store/practice.store.ts';

/** A practice that the actor may translate now, locked, with the edition under work. */
export interface OpenTranslation {
  readonly practice: WorkingPractice;
  readonly edition: Edition;
}

/**
 * Locks a practice and asks whether the actor may write its texts in the locale now.
 * User errors: `NOT_FOUND`, `FORBIDDEN` (not a translator for the locale), `TRANSITION_NOT_ALLOWED`
 * (`STAGE_TOO_EARLY_FOR_TRANSLATION`, `EDITION_NOT_IN_TRANSLATION`).
 */
export async function lockForTranslation(
  context: CommandContext,
  { practiceId, locale }: { readonly practiceId: string; readonly locale: string },
): Promise<Result<OpenTranslation>> {
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const edition = await findEdition(context.tx, practiceId, locale);
  return (
    refusalOf(canTranslate(context.actor, locale, workingStage(practice))) ??
    refusalOf(canWriteEdition(edition.state)) ??
    ok({ practice, edition })
  );
}
