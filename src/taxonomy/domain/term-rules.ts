import type { Unmet } from '../../kernel/decision.ts';
import { TAXONOMIES, type Term, type TermFacts } from './term.ts';

const CODE = /^([a-z][a-z0-9]*(_[a-z0-9]+)*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)*)$/u;

/**
 * Everything that speaks against a term.
 * @param others the other terms of its taxonomy
 */
export function unmetForTerm(term: TermFacts, others: readonly Term[]): readonly Unmet[] {
  const isKnown: boolean = TAXONOMIES.includes(term.taxonomy);
  const parent = others.find((other) => other.id === term.parentId);
  const hasParent = term.parentId !== null;
  return [
    ...when(!isKnown, 'TAXONOMY_UNKNOWN', 'taxonomy', { taxonomy: term.taxonomy }),
    ...when(!CODE.test(term.code), 'TERM_CODE_MALFORMED', 'code', { termCode: term.code }),
    ...when(term.sourceName.trim() === '', 'TERM_SOURCE_MISSING', 'sourceName'),
    ...when(hasParent && parent === undefined, 'TERM_PARENT_UNKNOWN', 'parentId'),
  ];
}

/** Tells whether the term would become a broader term of itself. @param id the term's own id */
export function isOwnAncestor(
  id: string,
  parentId: string | null,
  others: readonly Term[],
): boolean {
  const parents = new Map(others.map((other) => [other.id, other.parentId]));
  for (let step = parentId; step !== null; step = parents.get(step) ?? null) {
    if (step === id) return true;
  }
  return false;
}

function when(
  isBroken: boolean,
  code: string,
  path: string,
  params: Unmet['params'] = {},
): readonly Unmet[] {
  return isBroken ? [{ code, path, params }] : [];
}
