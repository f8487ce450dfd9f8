/** The vocabularies of the Lab. Sources: each term says its own. */
export const TAXONOMIES = [
  'AUTHORITY_ROLE',
  'POLICY_AREA',
  'EVALUATION_ASPECT',
  'EVALUATION_CRITERION',
  'TRANSFERABILITY_QUESTION',
  'TARGET_GROUP',
  'STAKEHOLDER_CATEGORY',
  'STAKEHOLDER_SCOPE',
  'STAKEHOLDER_AREA',
  'PRACTICE_OUTCOME',
] as const;

/** One vocabulary of {@link TAXONOMIES}. */
export type Taxonomy = (typeof TAXONOMIES)[number];

/** Whether a term was found at REGIN or is our own proposal. */
export type TermProvenance = 'SOURCED' | 'PROPOSED';

/** What is known about a term; its words are localized texts at `label` and `definition`. */
export interface TermFacts {
  readonly taxonomy: Taxonomy;
  /** Unique in its taxonomy; what practices store. */
  readonly code: string;
  /** Id of the broader term of the same taxonomy; null at the top. */
  readonly parentId: string | null;
  readonly provenance: TermProvenance;
  readonly sourceName: string;
  /** What the term means to the code, for example `{"mode": "DIRECT"}`. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Place in its taxonomy, from 0. */
  readonly position: number;
  /** Inactive terms stay where they were used and cannot be chosen any more. */
  readonly isActive: boolean;
}

/** A term as stored. */
export interface Term extends TermFacts {
  readonly id: string;
  readonly version: number;
}
