import { accountIdOf, type Actor } from '../../kernel/actor.ts';
import { missingAssessment } from '../../evaluation/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { WorkingPractice } from '../../practices/index.ts';
import { missingTips } from '../../transferability/index.ts';
import type { MoveFacts } from '../domain/move-facts.ts';
import type { Submission } from '../domain/submission.ts';
import { templateGaps } from '../domain/template-gaps.ts';
import { findConsent } from '../store/contact.store.ts';
import { findNewestSignOff } from '../store/sign-off.store.ts';
import { findSubmissionOf, findSubmissionOfAccount } from '../store/submission.store.ts';
import { hasWritten } from './history-of-practice.ts';
import {
  authorsOf,
  contentHash,
  readWorkingContent,
  type WorkingContent,
} from './working-content.ts';

/** What the mover says beside the target. */
export interface MoveInput {
  readonly comment: string | null;
  readonly duplicateOf: string | null;
}

/** Gathers what the guards of the chart ask about. */
export async function readMoveFacts(
  reader: Reader,
  practice: WorkingPractice,
  actor: Actor,
  input: MoveInput,
): Promise<MoveFacts> {
  const content = await readWorkingContent(reader, practice);
  const submission = await findSubmissionOf(reader, practice.id);
  const consent = submission === null ? null : await findConsent(reader, submission.id);
  const signOff = await findNewestSignOff(reader, practice.id);
  const accountId = accountIdOf(actor);
  return {
    templateGaps: templateGaps(practice.facts, content.filledPaths),
    analysisGaps: [...missingAssessment(content), ...missingTips(content.filledPaths)],
    hasSubmission: submission !== null,
    hasConsent: consent !== null,
    actorIsAuthor:
      accountId !== null && (await isAuthor(reader, accountId, { content, submission })),
    isSignedOff: signOff !== null && signOff.contentHash === contentHash(content),
    hasComment: input.comment !== null && input.comment.trim() !== '',
    duplicateOf: input.duplicateOf,
    practiceId: practice.id,
  };
}

/** Whether an account wrote any of it, last or earlier, also as the contributor who handed it in. */
async function isAuthor(
  reader: Reader,
  accountId: string,
  work: { readonly content: WorkingContent; readonly submission: Submission | null },
): Promise<boolean> {
  const { content, submission } = work;
  if (authorsOf(content).has(accountId)) return true;
  const own =
    submission === null ? null : await findSubmissionOfAccount(reader, submission.id, accountId);
  return own !== null || hasWritten(reader, content.practice, accountId);
}
