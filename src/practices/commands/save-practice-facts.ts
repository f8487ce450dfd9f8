import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { FactsPatch } from '../domain/facts.ts';
import { canSaveFacts, canSeePractices } from '../domain/practice-policy.ts';
import { refusalOf, versionConflict } from '../../kernel/refusals.ts';
import { workingStage } from '../domain/stage.ts';
import { validateFacts } from '../domain/validate-facts.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { readKnownCodes } from '../queries/known-codes.ts';
import { lockPractice, updateFacts } from '../store/practice.store.ts';

/** Facts to change; what is left out stays as it is. */
export interface SavePracticeFacts {
  readonly practiceId: string;
  readonly expectedVersion: number;
  readonly facts: FactsPatch;
}

/**
 * Changes facts of a working practice.
 * User errors: `NOT_FOUND`, `FORBIDDEN`, `TRANSITION_NOT_ALLOWED` (stage), `VALIDATION_FAILED`,
 * `VERSION_CONFLICT`.
 */
export async function savePracticeFacts(
  context: CommandContext,
  input: SavePracticeFacts,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  const practice = await lockPractice(context.tx, input.practiceId);
  if (practice === null || !canSeePractices(context.actor).allowed) return notFound();
  const refusal = refusalOf(canSaveFacts(context.actor, workingStage(practice)));
  return refusal ?? changeFacts(context, practice, input);
}

/** Changes facts of a locked practice inside the caller's transaction; the caller has decided who may. */
export async function changeFacts(
  context: CommandContext,
  practice: WorkingPractice,
  input: Pick<SavePracticeFacts, 'expectedVersion' | 'facts'>,
): Promise<Result<{ readonly id: string; readonly version: number }>> {
  const { id } = practice;
  // The lock holds, so a stale version is known before anything else is read; the update asks again.
  if (practice.version !== input.expectedVersion) {
    return versionConflict(input.expectedVersion, practice);
  }
  const issues = validateFacts(input.facts, await readKnownCodes(context.tx));
  if (issues.length > 0) return invalid(...issues);
  const change = { by: accountIdOf(context.actor), at: context.now };
  const key = { id, version: input.expectedVersion };
  if (!(await updateFacts(context.tx, key, input.facts, change))) {
    return versionConflict(input.expectedVersion, practice);
  }
  await recordHistory(context, {
    subjectType: 'PRACTICE',
    subjectId: id,
    action: 'practices.facts-saved',
    data: { fields: Object.keys(input.facts), version: input.expectedVersion + 1 },
  });
  return ok({ id, version: input.expectedVersion + 1 });
}
