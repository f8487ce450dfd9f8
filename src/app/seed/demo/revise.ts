import { saveText } from '../../../practices/index.ts';
import { findText } from '../../../translations/index.ts';
import { move, publish, valueOf, type ScenarioPractice } from './scenario-moves.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRun } from './scenario-actors.ts';

/** Changes words of the source after publication and publishes them, so that translations become outdated. */
export async function revise(
  run: ScenarioRun,
  practice: ScenarioPractice,
  scenario: Scenario,
): Promise<void> {
  const { practiceId } = practice;
  const locale = scenario.sourceLocale;
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  await move(run, practice, 'ANALYSIS', 'researcher');
  for (const [path, text] of Object.entries(scenario.revision[locale] ?? {})) {
    const present = await findText(run.tx, { subject, locale, path });
    const value = valueOf(path, text);
    const expectedVersion = present?.version ?? 0;
    await run.as(run.actors.researcher, saveText, { practiceId, path, value, expectedVersion });
  }
  await move(run, practice, 'REVIEW', 'researcher');
  await move(run, practice, 'APPROVED', 'editor');
  await publish(run, practice, [locale]);
}
