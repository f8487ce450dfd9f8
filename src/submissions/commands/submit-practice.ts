import { ok, type Result } from '../../kernel/result.ts';
import { sha256 } from '../../kernel/text-hash.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { lockPractice, type Stage } from '../../practices/index.ts';
import type { LetterWriter, TemplateAnswers } from '../domain/submission.ts';
import { idempotent } from './idempotent.ts';
import { keepTemplateAnswers } from './keep-handed-in.ts';
import { movePractice, type MovedPractice } from './move-practice.ts';
import { openSubmission, type OpenedSubmission, type OpenSubmission } from './open-submission.ts';
import { writeAnswers } from './write-answers.ts';
import { writeLetter } from './write-letter.ts';

/** A practice handed in with the template. */
export interface SubmitPractice extends OpenSubmission {
  readonly idempotencyKey: string;
  readonly answers: TemplateAnswers;
  /** Keeps a draft instead of handing in; required words may lack. */
  readonly isDraft: boolean;
  readonly write: LetterWriter;
}

/** A submission as its contributor gets it; the token is shown this once. */
export interface SubmittedPractice {
  readonly submissionId: string;
  readonly practiceId: string;
  readonly token: string;
  readonly stage: Stage;
  readonly version: number;
}

/**
 * Hands in a practice without an account, or keeps it as a draft. The token reaches this submission only.
 * User errors: `VALIDATION_FAILED` (texts, facts, contact, consent), `TRANSITION_NOT_ALLOWED` (required
 * words or facts missing), `IDEMPOTENCY_CONFLICT`.
 */
export async function submitPractice(
  context: CommandContext,
  input: SubmitPractice,
): Promise<Result<SubmittedPractice>> {
  const { locale, contact, consent, answers, isDraft, idempotencyKey: key } = input;
  const scope = `submitPractice:${sha256(contact.email.trim().toLowerCase())}`;
  const call = { scope, key, input: { locale, contact, consent, answers, isDraft } };
  return idempotent(context, call, () => submitOnce(context, input));
}

async function submitOnce(
  context: CommandContext,
  input: SubmitPractice,
): Promise<Result<SubmittedPractice>> {
  const opened = await openSubmission(context, input);
  if (!opened.ok) return opened;
  const { submission, practice, token } = opened.value;
  const written = await writeAnswers(context, opened.value, input.answers, practice.version);
  if (!written.ok) return written;
  const { write } = input;
  const ids = { submissionId: submission.id, practiceId: practice.id, token };
  if (input.isDraft) {
    await writeLetter(context, submission, { template: 'draft', write });
    return ok({ ...ids, stage: practice.stage, version: written.value });
  }
  const moved = await handIn(context, opened.value, write);
  if (!moved.ok) return moved;
  await writeLetter(context, submission, { template: 'acknowledge', write });
  return ok({ ...ids, stage: moved.value.stage, version: moved.value.version });
}

async function handIn(
  context: CommandContext,
  { submission }: OpenedSubmission,
  write: LetterWriter,
): Promise<Result<MovedPractice>> {
  const practice = await lockPractice(context.tx, submission.practiceId);
  const actor = { kind: 'SUBMITTER', submissionId: submission.id } as const;
  const moved = await movePractice({ ...context, actor }, practice!, {
    to: 'SUBMITTED',
    expectedVersion: practice!.version,
    comment: null,
    letter: null,
    write,
  });
  if (moved.ok) await keepTemplateAnswers(context, submission);
  return moved;
}
