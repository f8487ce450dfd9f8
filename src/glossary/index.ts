export { putConcepts, type PutConcept, type PutConcepts } from './commands/put-concepts.ts';
export {
  PARTS_OF_SPEECH,
  TERM_STATUSES,
  type Concept,
  type ConceptFacts,
  type GlossaryTerm,
  type PartOfSpeech,
  type TermStatus,
} from './domain/concept.ts';
export { listConcepts } from './queries/list-concepts.ts';
