import type { PracticeRowDocument, RowLabels } from './practice-row.ts';

/** Texts that a list shows. */
const CARD_PATHS = ['title', 'summary'];

/** Taxonomies whose labels a list shows. */
const CARD_TAXONOMIES = ['POLICY_AREA', 'TARGET_GROUP', 'AUTHORITY_ROLE'];

/**
 * What a list needs of a row, in the same shape: a tenth of the document. It lacks the texts but title
 * and summary, partners, result indicators, links, aspects and the matrix.
 */
export function cardOf(document: PracticeRowDocument): PracticeRowDocument {
  const { facts, texts, labels } = document;
  return {
    ...document,
    facts: {
      ...facts,
      partners: [],
      resultIndicators: [],
      links: [],
      aspects: [],
      matrix: { version: facts.matrix.version, answers: [] },
    },
    texts: only(texts, (path) => CARD_PATHS.includes(path)),
    labels: cardLabels(labels),
  };
}

function cardLabels({ terms, regions }: RowLabels): RowLabels {
  const isShown = (key: string) => CARD_TAXONOMIES.some((name) => key.startsWith(`${name}:`));
  return { terms: only(terms, isShown), regions };
}

function only<Value>(
  values: Readonly<Record<string, Value>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isWanted(key)));
}
