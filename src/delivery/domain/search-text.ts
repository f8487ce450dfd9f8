import { plainOf } from '../../kernel/rich-text.ts';
import type { PracticeRowDocument } from './practice-row.ts';

/** The words of a practice by their weight in search, A heaviest; plain text, divided by line feeds. */
export interface SearchText {
  readonly A: string;
  readonly B: string;
  readonly C: string;
  readonly D: string;
}

/** Taxonomies whose labels readers search for. */
const SEARCHED_TAXONOMIES = ['POLICY_AREA', 'TARGET_GROUP'];
const ANALYSIS = /^(aspects|tips|matrix)\./u;

/**
 * Sorts the words of a row by weight: A title, B summary and the names of regions, policy areas and
 * target groups, C what the contributor told, D the analysis.
 */
export function searchText(document: PracticeRowDocument): SearchText {
  const { labels, texts, facts } = document;
  const names = Object.entries(labels.terms).flatMap(([key, label]) =>
    SEARCHED_TAXONOMIES.some((taxonomy) => key.startsWith(`${taxonomy}:`)) ? [label] : [],
  );
  const words: Record<keyof SearchText, string[]> = {
    A: [],
    B: [...Object.values(labels.regions), ...names],
    C: facts.leadOrganisation === null ? [] : [facts.leadOrganisation],
    D: [],
  };
  for (const [path, { value }] of Object.entries(texts)) words[weightOf(path)].push(plainOf(value));
  const { A, B, C, D } = words;
  return { A: A.join('\n'), B: B.join('\n'), C: C.join('\n'), D: D.join('\n') };
}

function weightOf(path: string): keyof SearchText {
  if (path === 'title') return 'A';
  if (path === 'summary') return 'B';
  return ANALYSIS.test(path) ? 'D' : 'C';
}
