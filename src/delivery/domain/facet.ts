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
  'LANGUAGE',
] as const;

/** One facet. */
export type FacetName = (typeof FACET_NAMES)[number];

/** The field of the filter that a facet counts, and whose selection its counts leave aside. */
export const FILTER_OF_FACET: Readonly<Record<FacetName, keyof PracticeFilter>> = {
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
  LANGUAGE: 'languages',
};

/** Where the label of a facet's values comes from, when it is the reference data. */
export const TAXONOMY_OF_FACET: Readonly<Partial<Record<FacetName, string>>> = {
  AUTHORITY_ROLE: 'AUTHORITY_ROLE',
  POLICY_AREA: 'POLICY_AREA',
  TARGET_GROUP: 'TARGET_GROUP',
  ASPECT: 'EVALUATION_ASPECT',
  CRITERION: 'EVALUATION_CRITERION',
  OUTCOME: 'PRACTICE_OUTCOME',
};

/** How many practices have a value. */
export interface FacetCount {
  readonly facet: FacetName;
  readonly value: string;
  /** From the reference data; null when the value is not part of it. */
  readonly label: string | null;
  readonly count: number;
}
