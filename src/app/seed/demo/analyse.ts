import { saveAspect, saveMatrixAnswer } from '../../../evaluation/index.ts';
import { ASPECTS, saveText } from '../../../practices/index.ts';
import { valueOf } from './scenario-moves.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRun } from './scenario-actors.ts';

/** Writes what the researchers found: aspects, tips, and every answer of the matrix. */
export async function analyse(
  run: ScenarioRun,
  practiceId: string,
  scenario: Scenario,
): Promise<void> {
  const { researcher } = run.actors;
  const texts = scenario.texts[scenario.sourceLocale] ?? {};
  for (const [path, text] of Object.entries(texts)) {
    if (!/^(aspects|tips)\./u.test(path)) continue;
    const value = valueOf(path, text);
    await run.as(researcher, saveText, { practiceId, path, value, expectedVersion: 0 });
  }
  for (const aspect of ASPECTS) {
    const facts = scenario.aspects[aspect];
    if (facts === undefined) continue;
    const notAssessedReason = facts.state === 'NOT_ASSESSED' ? facts.reason : null;
    const rest = { state: facts.state, notAssessedReason, rating: null, expectedVersion: 0 };
    await run.as(researcher, saveAspect, { practiceId, aspect, ...rest });
  }
  for (const [questionKey, facts] of Object.entries(scenario.matrix)) {
    const path = `matrix.${questionKey}.answer`;
    const text = texts[path];
    const answer =
      text === undefined ? {} : { answer: { value: valueOf(path, text), expectedVersion: 0 } };
    const input = { practiceId, questionKey, ...facts, ...answer, expectedVersion: 0 };
    await run.as(researcher, saveMatrixAnswer, input);
  }
}
