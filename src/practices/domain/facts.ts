/** The regional authority's roles. Source: REGIN, call of April 2021. */
export const AUTHORITY_ROLES = [
  'LEADER',
  'ACTIVE_PARTNER',
  'COORDINATOR',
  'SUPPORT',
  'FUNDING',
  'ADVISORY',
] as const;

/** One role. */
export type AuthorityRole = (typeof AUTHORITY_ROLES)[number];

/** What became of the objectives; null elsewhere means unknown. */
export const OUTCOMES = ['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED', 'TOO_EARLY'] as const;

/** One outcome. */
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the authority acts itself or through others. */
export function authorityMode(role: AuthorityRole): 'DIRECT' | 'INDIRECT' {
  return ['LEADER', 'ACTIVE_PARTNER', 'COORDINATOR'].includes(role) ? 'DIRECT' : 'INDIRECT';
}

/** Months or years; `YYYY` or `YYYY-MM`, null: unknown. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly isOngoing: boolean | null;
}

/** A partner; codes of the stakeholder taxonomies. */
export interface Partner {
  readonly name: string;
  readonly category: string | null;
  readonly scope: string | null;
  readonly area: string | null;
}

/** A measured result; null: not known. `measuredOn` is a calendar day. */
export interface ResultIndicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly achieved: number | null;
  readonly measuredOn: string | null;
}

/** A link of the practice. */
export interface Link {
  readonly url: string;
  readonly kind: 'WEBSITE' | 'EVALUATION' | 'DOCUMENT' | 'NEWS';
}

/** Money in cents. */
export interface Budget {
  readonly amountCents: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** The facts of a practice: what does not depend on a language. Null: unknown. */
export interface PracticeFacts {
  /** Codes of regions, the primary one first. */
  readonly regions: readonly string[];
  readonly authorityRole: AuthorityRole | null;
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
  readonly period: Period;
  readonly outcome: Outcome | null;
  readonly leadOrganisation: string | null;
  readonly partners: readonly Partner[];
  readonly budget: Budget | null;
  readonly fundingSources: readonly string[];
  readonly beneficiariesPersons: number | null;
  readonly resultIndicators: readonly ResultIndicator[];
  readonly links: readonly Link[];
  /** Calendar day. */
  readonly reviewBy: string | null;
}

/** Facts to change; what is left out stays. */
export type FactsPatch = { readonly [K in keyof PracticeFacts]?: PracticeFacts[K] | undefined };
