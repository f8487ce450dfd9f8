/** What kind of word a concept is. */
export const PARTS_OF_SPEECH = ['NOUN', 'VERB', 'ADJECTIVE', 'NAME'] as const;

/** One of {@link PARTS_OF_SPEECH}. */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Whether a term is the one to use, may be used, or must not be used although people say it. */
export const TERM_STATUSES = ['PREFERRED', 'ADMITTED', 'FORBIDDEN'] as const;

/** One of {@link TERM_STATUSES}. */
export type TermStatus = (typeof TERM_STATUSES)[number];

/** A term for a concept in one language. */
export interface GlossaryTerm {
  readonly locale: string;
  readonly term: string;
  readonly status: TermStatus;
}

/** What the glossary says of a concept. */
export interface ConceptFacts {
  /** Unique; never changes. */
  readonly code: string;
  readonly partOfSpeech: PartOfSpeech;
  /** False: the terms stay as they are in every language, as names do. */
  readonly isTranslated: boolean;
  /** Locale → what it means; not empty. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Where the concept comes from, or that it is ours. */
  readonly sourceName: string;
  /** Place in the glossary, from 0. */
  readonly position: number;
  /** An inactive concept is hidden from readers and from search. */
  readonly isActive: boolean;
  /** By language in the order to show; one preferred term for each language that has any. */
  readonly terms: readonly GlossaryTerm[];
}

/** A concept as stored. */
export interface Concept extends ConceptFacts {
  readonly id: string;
  readonly version: number;
}
