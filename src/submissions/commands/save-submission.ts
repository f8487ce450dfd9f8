import { fail, ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canEditSubmission } from '../domain/submission-policy.ts';
import type { LetterWriter, TemplateAnswers } from '../domain/submission.ts';
import { keepTemplateAnswers } from './keep-handed-in.ts';
import { movePractice, type MovedPractice } from './move-practice.ts';
import { lockOwnSubmission, withoutNames } from './own-submission.ts';
import { writeAnswers } from './write-answers.ts';
import { writeLetter } from './write-letter.ts';

/** Answers of the contributor who holds the token. */
export interface SaveSubmission {
  /** Needed with an account; null: the one of the token. */
  readonly submissionId: string | null;
  readonly answers: TemplateAnswers;
  readonly expectedVersion: number;
}

/**
 * Saves the contributor's own answers while a draft is open or information was asked for.
 * User errors: `NOT_FOUND`, `TRANSITION_NOT_ALLOWED` (`SUBMISSION_NOT_EDITABLE`), `VALIDATION_FAILED`,
 * `VERSION_CONFLICT`.
 */
export async function saveSubmission(
  context: CommandContext,
  input: SaveSubmission,
): Promise<Result<{ readonly submissionId: string; readonly version: number }>> {
  const own = await lockOwnSubmission(context, input.submissionId);
  if (!own.ok) return own;
  const { submission, practice } = own.value;
  const decision = canEditSubmission(practice.stage);
  if (!decision.allowed) return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet: decision.unmet });
  // As the account, where there is one, so that the four-eyes rule knows who wrote.
  const written = await writeAnswers(context, own.value, input.answers, input.expectedVersion);
  if (!written.ok) return withoutNames(written);
  return ok({ submissionId: submission.id, version: written.value });
}

/** Answers with which a draft, or information that was asked for, is handed in. */
export interface Resubmit extends SaveSubmission {
  readonly write: LetterWriter;
}

/**
 * Saves the answers and hands the submission in (again); a draft is acknowledged by a letter.
 * User errors: those of {@link saveSubmission}, and `TRANSITION_NOT_ALLOWED` when something required lacks.
 */
export async function resubmit(
  context: CommandContext,
  input: Resubmit,
): Promise<Result<MovedPractice>> {
  const saved = await saveSubmission(context, input);
  if (!saved.ok) return saved;
  const own = await lockOwnSubmission(context, input.submissionId);
  if (!own.ok) return own;
  const { submission, practice } = own.value;
  const { write } = input;
  const moved = await movePractice(own.value.context, practice, {
    to: 'SUBMITTED',
    expectedVersion: saved.value.version,
    comment: null,
    letter: null,
    write,
  });
  if (!moved.ok) return moved;
  await keepTemplateAnswers(context, submission);
  if (practice.stage === 'DRAFT') {
    await writeLetter(own.value.context, submission, { template: 'acknowledge', write });
  }
  return moved;
}
