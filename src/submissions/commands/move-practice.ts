import type { Decision, Unmet } from '../../kernel/decision.ts';
import { fail, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { refusalOf, versionConflict } from '../../kernel/refusals.ts';
import {
  lockPractice,
  updateStage,
  type Stage,
  type StageChange,
  type WorkingPractice,
} from '../../practices/index.ts';
import { answerMove, answerWalk, findEdge } from '../../workflow/chart.ts';
import { validateMoveWords } from '../domain/move-words.ts';
import { startOfMove } from '../domain/moves-from.ts';
import { SUBMISSION_CHART } from '../domain/submission-chart.ts';
import type { LetterText, LetterWriter } from '../domain/submission.ts';
import { PRACTICE_MOVED } from '../events.ts';
import { findLastChange } from '../queries/history-of-practice.ts';
import { readMoveFacts, type MoveInput } from '../queries/move-facts.ts';
import { findSubmissionOf } from '../store/submission.store.ts';
import { dropFiles } from './drop-files.ts';
import { writeLetter } from './write-letter.ts';

/** A move of a practice. */
export interface TransitionPractice {
  readonly practiceId: string;
  readonly to: Stage;
  /** Version of the practice the mover saw. */
  readonly expectedVersion: number;
  /** Reason; for colleagues and, where a letter goes out, for the contributor. */
  readonly comment: string | null;
  /** Words of the letter instead of the template's. */
  readonly letter: LetterText | null;
  readonly write: LetterWriter;
  /** The original, when marking a duplicate. */
  readonly duplicateOf?: string | null;
  /** Further values for the letter's template, such as the day until which an answer is hoped for. */
  readonly letterParams?: Readonly<Record<string, string>>;
}

/** A move of a practice that is locked already. */
export interface Move extends Omit<TransitionPractice, 'practiceId'> {
  /** Rules of the caller that the input breaks; refused when the chart allows the move, before any write. */
  readonly issues?: readonly Unmet[];
}

/** Where a practice stands after a move. */
export interface MovedPractice {
  readonly id: string;
  readonly stage: Stage;
  readonly revisionStage: Stage | null;
  readonly version: number;
}

/**
 * Moves a locked practice inside the caller's transaction; the caller has decided who sees it.
 * A decision, its letter, its history and its event commit together.
 * User errors: `FORBIDDEN`, `TRANSITION_NOT_ALLOWED`, `VALIDATION_FAILED` (comment, letter, and the
 * caller's), `VERSION_CONFLICT`.
 */
export async function movePractice(
  context: CommandContext,
  practice: WorkingPractice,
  input: Move,
): Promise<Result<MovedPractice>> {
  const { to, comment, letter, duplicateOf = null, expectedVersion } = input;
  if (practice.version !== expectedVersion) return stale(context, practice, expectedVersion);
  const from = startOfMove(practice, to);
  const refusal = refusalOf(await answer(context, practice, { from, to, comment, duplicateOf }));
  if (refusal !== null) return refusal;
  const issues = [...validateMoveWords(comment, letter), ...(input.issues ?? [])];
  if (issues.length > 0) return invalid(...issues);
  const original = await findOriginal(context, to === 'DUPLICATE' ? duplicateOf : null);
  if (!original.ok) return original;
  const change = stageChange(practice, to, original.value);
  const key = { id: practice.id, version: expectedVersion };
  if (!(await updateStage(context.tx, key, change, context.now))) {
    return stale(context, practice, expectedVersion);
  }
  await recordMove(context, practice, { ...input, from });
  const { stage, revisionStage } = change;
  return ok({ id: practice.id, stage, revisionStage, version: expectedVersion + 1 });
}

/** The chart's answer; what costs reading is read only for those who may walk. */
async function answer(
  { tx, actor }: CommandContext,
  practice: WorkingPractice,
  move: MoveInput & { readonly from: Stage; readonly to: Stage },
): Promise<Decision> {
  const { from, to } = move;
  const walk = answerWalk(SUBMISSION_CHART, { from, to, actor });
  if (!walk.allowed) return walk;
  const facts = await readMoveFacts(tx, practice, actor, move);
  return answerMove(SUBMISSION_CHART, { from, to, actor, facts });
}

async function stale(
  { tx }: CommandContext,
  { id, version }: WorkingPractice,
  expectedVersion: number,
): Promise<Result<never>> {
  const { changedBy, changedAt } = await findLastChange(tx, id);
  return versionConflict(expectedVersion, {
    version,
    changedBy,
    ...(changedAt === null ? {} : { changedAt }),
  });
}

/** A duplicate points to a practice that is none itself, so that duplicates never point in a circle. */
async function findOriginal(
  context: CommandContext,
  duplicateOf: string | null,
): Promise<Result<string | null>> {
  if (duplicateOf === null) return ok(null);
  const original = await lockPractice(context.tx, duplicateOf);
  if (original !== null && original.stage !== 'DUPLICATE') return ok(duplicateOf);
  const unmet = [{ code: 'DUPLICATE_ORIGINAL_MISSING', path: null }];
  return fail({ kind: 'TRANSITION_NOT_ALLOWED', unmet });
}

/** A published practice stays published while its revision moves; leaving publication ends the revision. */
function stageChange(
  practice: WorkingPractice,
  to: Stage,
  duplicateOf: string | null,
): StageChange {
  const leaves = ['PUBLISHED', 'ARCHIVED', 'WITHDRAWN'].includes(to);
  if (practice.stage !== 'PUBLISHED' || leaves)
    return { stage: to, revisionStage: null, duplicateOf };
  return { stage: 'PUBLISHED', revisionStage: to, duplicateOf };
}

async function recordMove(
  context: CommandContext,
  practice: WorkingPractice,
  move: Move & { readonly from: Stage },
): Promise<void> {
  const { from, to, comment } = move;
  const edge = findEdge(SUBMISSION_CHART, from, to);
  const isRevision = practice.stage === 'PUBLISHED';
  const data = { from, to, verb: edge?.verb, revision: isRevision };
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: practice.id,
    action: 'submissions.practice-moved',
    comment,
    data,
  });
  await emitEvent(context, { name: PRACTICE_MOVED, subjectId: practice.id, payload: data });
  const submission = await findSubmissionOf(context.tx, practice.id);
  if (submission !== null && to === 'WITHDRAWN') await dropFiles(context, submission.id);
  // Whoever was told of the publication is not told again of every revision.
  const isToldAlready = isRevision && to === 'PUBLISHED';
  if (submission === null || edge?.requiresLetter !== true || isToldAlready) return;
  await writeLetter(context, submission, {
    template: edge.verb,
    write: move.write,
    words: move.letter,
    params: { comment: comment ?? '', ...move.letterParams },
  });
}
