export { putTerm, type PutTerm } from './commands/put-term.ts';
export { TAXONOMIES, type Taxonomy, type Term, type TermProvenance } from './domain/term.ts';
export { knownCodes, listTerms } from './queries/list-terms.ts';
