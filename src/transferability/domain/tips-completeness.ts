import type { Unmet } from '../../kernel/decision.ts';
import { TIPS } from '../../practices/index.ts';

/**
 * Which of the four tips for transferability are missing (`TIP_MISSING`).
 * @param filledPaths paths of the source locale whose text says something
 */
export function missingTips(filledPaths: ReadonlySet<string>): readonly Unmet[] {
  return TIPS.map((tip) => `tips.${tip}`)
    .filter((path) => !filledPaths.has(path))
    .map((path) => ({ code: 'TIP_MISSING', path }));
}
