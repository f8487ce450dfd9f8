import type { Unmet } from '../../kernel/decision.ts';
import { requiredWords, type PracticeFacts } from '../../practices/index.ts';

/**
 * Required words and facts that are missing: `TEXT_MISSING`, `FACT_MISSING`.
 * @param filledPaths paths of the source locale whose text says something
 */
export function templateGaps(
  facts: PracticeFacts,
  filledPaths: ReadonlySet<string>,
): readonly Unmet[] {
  const missingFacts = [
    ...(facts.regions.length === 0 ? ['regions'] : []),
    ...(facts.authorityRole === null ? ['authorityRole'] : []),
    ...(facts.policyAreas.length === 0 ? ['policyAreas'] : []),
    ...(facts.targetGroups.length === 0 ? ['targetGroups'] : []),
  ];
  return [
    ...requiredWords()
      .filter((path) => !filledPaths.has(path))
      .map((path) => ({ code: 'TEXT_MISSING', path })),
    ...missingFacts.map((fact) => ({
      code: 'FACT_MISSING',
      path: `facts.${fact}`,
      params: { fact },
    })),
  ];
}
