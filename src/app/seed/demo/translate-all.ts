import type { Actor } from '../../../kernel/actor.ts';
import { translating } from '../../../practices/index.ts';
import { listTexts } from '../../../translations/index.ts';
import { valueOf } from './scenario-moves.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioRun } from './scenario-actors.ts';

const TRANSLATOR: Actor = { kind: 'SYSTEM', name: 'demonstration' };

/** Carries the practice into every language that the scenario has words in, and has it approved. */
export async function translateAll(
  run: ScenarioRun,
  practiceId: string,
  scenario: Scenario,
): Promise<void> {
  const subject = { subjectType: 'PRACTICE', subjectId: practiceId } as const;
  const source = await listTexts(run.tx, subject, scenario.sourceLocale);
  const hashes = new Map(source.map(({ path, textHash }) => [path, textHash]));
  for (const [locale, texts] of Object.entries(scenario.texts)) {
    if (locale === scenario.sourceLocale) continue;
    const key = { practiceId, locale };
    await run.as(TRANSLATOR, translating.start, { ...key, expectedVersion: 0 });
    await run.as(TRANSLATOR, translating.add, {
      ...key,
      origin: scenario.origins[locale] ?? 'HUMAN',
      texts: Object.entries(texts).map(([path, text]) => ({
        path,
        value: valueOf(path, text),
        sourceHash: hashes.get(path) ?? '',
      })),
    });
    await run.as(TRANSLATOR, translating.submit, { ...key, expectedVersion: 1 });
    await run.as(run.actors.editor, translating.approve, { ...key, expectedVersion: 2 });
  }
}
