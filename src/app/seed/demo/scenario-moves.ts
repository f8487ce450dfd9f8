import type { SubmitterActor } from '../../../kernel/actor.ts';
import { richTextFromPlain, type TextValue } from '../../../kernel/rich-text.ts';
import { findPractice, type Stage } from '../../../practices/index.ts';
import { movePracticeAlong, publishEditions } from '../../../publishing/index.ts';
import type { ScenarioRun } from './scenario-actors.ts';

/** The practice of a scenario under way. */
export interface ScenarioPractice {
  readonly practiceId: string;
  readonly submitter: SubmitterActor;
}

/** Makes a text of the files a value of the content model. */
export function valueOf(path: string, text: string): TextValue {
  return path === 'title' || path === 'summary' ? text : richTextFromPlain(text);
}

/** The version of the practice now. */
export async function versionOf(run: ScenarioRun, practiceId: string): Promise<number> {
  return (await findPractice(run.tx, practiceId))!.version;
}

/** Moves the practice by the command behind `transition`. */
export async function move(
  run: ScenarioRun,
  { practiceId }: Pick<ScenarioPractice, 'practiceId'>,
  to: Stage,
  who: 'coordinator' | 'researcher' | 'editor' = 'coordinator',
): Promise<void> {
  await run.as(run.actors[who], movePracticeAlong, {
    practiceId,
    to,
    expectedVersion: await versionOf(run, practiceId),
    comment: null,
    letter: null,
    write: run.write,
  });
}

/** Publishes the editions of these locales together. */
export async function publish(
  run: ScenarioRun,
  { practiceId }: Pick<ScenarioPractice, 'practiceId'>,
  locales: readonly string[],
): Promise<void> {
  await run.as(run.actors.editor, publishEditions, {
    practiceId,
    locales,
    expectedVersion: await versionOf(run, practiceId),
    write: run.write,
    letter: null,
  });
}
