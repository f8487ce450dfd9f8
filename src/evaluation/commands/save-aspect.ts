import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { refusalOf, versionConflict } from '../../kernel/refusals.ts';
import {
  canSaveSourceText,
  canSeePractices,
  lockPractice,
  workingStage,
  type Aspect,
} from '../../practices/index.ts';
import {
  validateAspect,
  type NotAssessedReason,
  type SavedAssessment,
} from '../domain/assessment.ts';
import { readAssessment, writeAspect } from '../store/assessment.store.ts';

/** The facts of one aspect; its words are saved with `saveText`. */
export interface SaveAspect {
  readonly practiceId: string;
  readonly aspect: Aspect;
  readonly state: 'ASSESSED' | 'NOT_ASSESSED';
  readonly notAssessedReason: NotAssessedReason | null;
  /** 0–4, optional. */
  readonly rating: number | null;
  /** 0: not there yet. */
  readonly expectedVersion: number;
}

/**
 * Marks an aspect as assessed (with or without rating) or not assessed (with the reason).
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (stage), `VALIDATION_FAILED`
 * (`ASPECT_FACTS`), `VERSION_CONFLICT`.
 */
export async function saveAspect(
  context: CommandContext,
  input: SaveAspect,
): Promise<Result<SavedAssessment>> {
  const { practiceId, aspect, expectedVersion } = input;
  const practice = await lockPractice(context.tx, practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const refusal = refusalOf(canSaveSourceText(context.actor, workingStage(practice), 'ASPECTS'));
  if (refusal !== null) return refusal;
  const issues = validateAspect(input);
  if (issues.length > 0) return invalid(...issues);
  const change = { practiceId, expectedVersion, by: accountIdOf(context.actor), at: context.now };
  if (!(await writeAspect(context.tx, input, change))) {
    const { aspects } = await readAssessment(context.tx, practiceId);
    const current = aspects.find((candidate) => candidate.aspect === aspect);
    return versionConflict(expectedVersion, current ?? { version: 0 });
  }
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: practiceId,
    action: 'evaluation.aspect-saved',
    data: { aspect, state: input.state, rating: input.rating },
  });
  return ok({ practiceId, version: expectedVersion + 1 });
}
