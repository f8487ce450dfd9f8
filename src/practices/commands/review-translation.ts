import { fail, invalid, notFound, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { listTexts } from '../../translations/index.ts';
import { unmetForComment } from '../domain/comment-rules.ts';
import { canReviewTranslation, canSeePractices } from '../domain/practice-policy.ts';
import { refusalOf } from '../../kernel/refusals.ts';
import type { EditionState } from '../domain/stage.ts';
import type { Edition } from '../domain/working-practice.ts';
import { findEdition } from '../store/edition.store.ts';
import { lockPractice } from '../store/practice.store.ts';
import { moveEdition } from './move-edition.ts';
import type { EditionKey } from './start-translation.ts';

/** A review with what the reviewer says about it. */
export interface ReviewTranslation extends EditionKey {
  readonly comment?: string | null;
}

/** Approves a translation under review. User errors: those of {@link reviewTranslation}. */
export async function approveTranslation(
  context: CommandContext,
  input: ReviewTranslation,
): Promise<Result<Edition>> {
  return reviewTranslation(context, input, 'APPROVED');
}

/** Gives a translation under review back to its translator. User errors: those of {@link reviewTranslation}. */
export async function returnTranslation(
  context: CommandContext,
  input: ReviewTranslation,
): Promise<Result<Edition>> {
  return reviewTranslation(context, input, 'IN_TRANSLATION');
}

/**
 * Ends the review of a translation.
 * User errors: `NOT_FOUND`, `FORBIDDEN` (not an editor for the locale, or translated it),
 * `VALIDATION_FAILED` (`COMMENT_TEXT`), `TRANSITION_NOT_ALLOWED` (`EDITION_NOT_IN_REVIEW`),
 * `VERSION_CONFLICT`.
 */
async function reviewTranslation(
  context: CommandContext,
  input: ReviewTranslation,
  state: EditionState,
): Promise<Result<Edition>> {
  const { practiceId, locale, expectedVersion, comment } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const texts = await listTexts(context.tx, subject, locale);
  const edition = await findEdition(context.tx, practiceId, locale);
  const writers = [edition.translatorId, ...texts.map(({ changedBy }) => changedBy)];
  const translators = writers.filter((id) => id !== null);
  const refusal = refusalOf(canReviewTranslation(context.actor, locale, translators));
  if (refusal !== null) return refusal;
  const issues = unmetForComment(comment ?? null);
  if (issues.length > 0) return invalid(...issues);
  if (edition.state !== 'IN_REVIEW') {
    const unmet = [{ code: 'EDITION_NOT_IN_REVIEW', path: null }];
    return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet });
  }
  const { translatorId } = edition;
  return moveEdition(context, edition, { expectedVersion, state, translatorId, comment });
}
