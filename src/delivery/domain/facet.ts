import type { PracticeFilter } from './practice-filter.ts';

/** What practices can be counted by. */
export const FACET_NAMES = [
  'COUNTRY',
  'REGION',
  'AUTHORITY_ROLE',
  'AUTHORITY_MODE',
  'POLICY_AREA',
  'TARGET_GROUP',
  'ASPECT',
  'CRITERION',
  'STATUS',
  'OUTCOME',
  'PERIOD',
  'LANGUAGE',
] as const;

/** One facet. */
export type FacetName = (typeof FACET_NAMES)[number];

/** The field of the filter that a facet counts, and whose selection its counts leave aside. */
export const FILTER_OF_FACET = {
  COUNTRY: 'countries',
  REGION: 'regions',
  AUTHORITY_ROLE: 'authorityRoles',
  AUTHORITY_MODE: 'authorityModes',
  POLICY_AREA: 'policyAreas',
  TARGET_GROUP: 'targetGroups',
  ASPECT: 'aspects',
  CRITERION: 'criteria',
  STATUS: 'statuses',
  OUTCOME: 'outcomes',
  PERIOD: 'period',
  LANGUAGE: 'languages',
} as const satisfies Readonly<Record<FacetName, keyof PracticeFilter>>;

/** Where the label of a facet's values comes from, when it is the reference data. */
export const TAXONOMY_OF_FACET: Readonly<Partial<Record<FacetName, string>>> = {
  AUTHORITY_ROLE: 'AUTHORITY_ROLE',
  POLICY_AREA: 'POLICY_AREA',
  TARGET_GROUP: 'TARGET_GROUP',
  ASPECT: 'EVALUATION_ASPECT',
  CRITERION: 'EVALUATION_CRITERION',
  OUTCOME: 'PRACTICE_OUTCOME',
};

/**
 * Facets of vocabularies that can have wider and narrower terms: a wider term counts the practices of
 * its narrower ones, each once.
 */
export const ROLLED_UP: readonly FacetName[] = ['POLICY_AREA', 'TARGET_GROUP'];

/** How many practices have a value; of a period a value is a year, in some month of which they ran. */
export interface FacetCount {
  readonly facet: FacetName;
  readonly value: string;
  /** From the reference data; null when the value is not part of it. */
  readonly label: string | null;
  /** The wider term, which counts these practices too; null: none. */
  readonly parent: string | null;
  readonly count: number;
}
