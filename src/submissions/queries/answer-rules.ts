import type { AnswerRules, QuestionnaireStructure } from '../../forms/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { knownRegionCodes } from '../../regions/index.ts';
import { knownCodes, TAXONOMIES } from '../../taxonomy/index.ts';

/** The codes that answers to a form may use at this moment. */
export async function readAnswerRules(
  reader: Reader,
  structure: QuestionnaireStructure,
): Promise<AnswerRules> {
  const asked = new Set(
    structure.sections.flatMap(({ items }) => items.flatMap(({ taxonomy }) => taxonomy ?? [])),
  );
  const terms: Record<string, ReadonlySet<string>> = {};
  for (const taxonomy of TAXONOMIES) {
    if (asked.has(taxonomy)) terms[taxonomy] = await knownCodes(reader, taxonomy);
  }
  return { terms, regions: await knownRegionCodes(reader) };
}
