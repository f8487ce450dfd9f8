import type { Actor } from '../../src/kernel/actor.ts';
import type { Result } from '../../src/kernel/result.ts';
import {
  findPractice,
  saveText,
  type Stage,
  type WorkingPractice,
} from '../../src/practices/index.ts';
import {
  transitionPractice,
  type MovedPractice,
  type TransitionPractice,
} from '../../src/submissions/index.ts';
import { findText } from '../../src/translations/index.ts';
import type { World } from '../scenarios/world.ts';
import { buildSubmission, type BuiltSubmission } from './submissions.ts';

/** The practice as it is now. */
export async function practiceOf({ database }: World, id: string): Promise<WorkingPractice> {
  return (await findPractice(database.reader, id))!;
}

/** A move from where the practice is now, without words unless told. */
export async function moveOf(
  world: World,
  practiceId: string,
  to: Stage,
  more: Partial<TransitionPractice> = {},
): Promise<TransitionPractice> {
  const { version: expectedVersion } = await practiceOf(world, practiceId);
  const words = { comment: null, letter: null, write: world.write };
  return { practiceId, to, expectedVersion, ...words, ...more };
}

/** Tries a move of {@link moveOf}. */
export async function tryMove(
  world: World,
  who: Actor,
  order: TransitionPractice,
): Promise<Result<MovedPractice>> {
  return world.run(who, transitionPractice, order);
}

/** A submission that a coordinator is reading. */
export async function buildAnalysed(world: World): Promise<BuiltSubmission> {
  const built = await buildSubmission(world);
  const order = await moveOf(world, built.practiceId, 'PRELIMINARY_ANALYSIS');
  await world.must(world.actors.coordinator, transitionPractice, order);
  return built;
}

/** Changes the summary of a practice whose source locale is Greek. */
export async function changeSummary(
  world: World,
  who: Actor,
  practiceId: string,
  value: string,
): Promise<void> {
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const text = await findText(world.database.reader, { subject, locale: 'el', path: 'summary' });
  const expectedVersion = text!.version;
  await world.must(who, saveText, { practiceId, path: 'summary', value, expectedVersion });
}
