import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { refusalOf, versionConflict } from '../../kernel/refusals.ts';
import {
  canSaveSourceText,
  canSeePractices,
  lockPractice,
  matrixQuestionKeys,
  workingStage,
  writePracticeText,
  type WorkingPractice,
} from '../../practices/index.ts';
import {
  validateMatrixAnswer,
  type MatrixAnswerState,
  type SavedAssessment,
} from '../domain/assessment.ts';
import { readAssessment, writeMatrixAnswer } from '../store/assessment.store.ts';

/** An answer to one question of the practice's matrix version. */
export interface SaveMatrixAnswer {
  readonly practiceId: string;
  readonly questionKey: string;
  readonly state: MatrixAnswerState;
  /** 0–4 when `RATED`, otherwise null. */
  readonly rating: number | null;
  /** Addresses (http, https), at most 20. */
  readonly evidence: readonly string[];
  /** The words in the source locale; undefined leaves them as they are. */
  readonly answer?: {
    /** Untrusted tree. */
    readonly value: unknown;
    /** Version of the text; 0: there was none. */
    readonly expectedVersion: number;
  };
  /** Version of the answer's facts; 0: not there yet. */
  readonly expectedVersion: number;
}

/**
 * Saves the facts of an answer and, when given, its words in the source locale.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (stage), `VALIDATION_FAILED`
 * (`MATRIX_QUESTION_UNKNOWN`, `MATRIX_RATING`, `MATRIX_EVIDENCE`, text), `VERSION_CONFLICT`.
 */
export async function saveMatrixAnswer(
  context: CommandContext,
  input: SaveMatrixAnswer,
): Promise<Result<SavedAssessment>> {
  const { practiceId, questionKey, expectedVersion } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const refusal = refusalOf(canSaveSourceText(context.actor, workingStage(practice), 'MATRIX'));
  if (refusal !== null) return refusal;
  if (!(await matrixQuestionKeys(context.tx, practice)).includes(questionKey)) {
    return invalid({ code: 'MATRIX_QUESTION_UNKNOWN', path: `matrix.${questionKey}` });
  }
  const issues = validateMatrixAnswer(input);
  if (issues.length > 0) return invalid(...issues);
  const change = { practiceId, expectedVersion, by: accountIdOf(context.actor), at: context.now };
  if (!(await writeMatrixAnswer(context.tx, input, change))) {
    const { answers } = await readAssessment(context.tx, practiceId);
    const current = answers.find((candidate) => candidate.questionKey === questionKey);
    return versionConflict(expectedVersion, current ?? { version: 0 });
  }
  const words = await saveWords(context, practice, input);
  if (words !== null && !words.ok) return words;
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: practiceId,
    action: 'evaluation.matrix-answer-saved',
    data: { questionKey, state: input.state, rating: input.rating },
  });
  return ok({ practiceId, version: expectedVersion + 1 });
}

async function saveWords(
  context: CommandContext,
  practice: WorkingPractice,
  { questionKey, answer }: SaveMatrixAnswer,
): Promise<Result<unknown> | null> {
  if (answer === undefined) return null;
  return writePracticeText(context, practice, {
    ...answer,
    path: `matrix.${questionKey}.answer`,
    locale: practice.sourceLocale,
    origin: 'HUMAN',
    source: null,
  });
}
