/*
 * Values of enums of the public schema, as addresses take them. A test compares them with the schema.
 */

/** `AuthorityRole`. */
export const AUTHORITY_ROLES = [
  'LEADER',
  'ACTIVE_PARTNER',
  'COORDINATOR',
  'SUPPORT',
  'FUNDING',
  'ADVISORY',
] as const;

/** `AuthorityMode`. */
export const AUTHORITY_MODES = ['DIRECT', 'INDIRECT'] as const;

/** `EvaluationAspect`. */
export const ASPECTS = [
  'COMMUNICATION',
  'INCLUSION',
  'INNOVATION',
  'MULTI_LEVEL_GOVERNANCE',
  'MULTI_STAKEHOLDER_APPROACH',
  'MONITORING_AND_EVALUATION',
  'SUSTAINABILITY',
] as const;

/** `EvaluationCriterion`. */
export const CRITERIA = [
  'RELEVANCE',
  'COHERENCE',
  'EFFECTIVENESS',
  'EFFICIENCY',
  'IMPACT',
  'SUSTAINABILITY',
] as const;

/** `PracticeStatus`. */
export const STATUSES = ['ONGOING', 'ENDED', 'UNKNOWN'] as const;

/** `PracticeOutcome`. */
export const OUTCOMES = [
  'ACHIEVED',
  'PARTLY_ACHIEVED',
  'NOT_ACHIEVED',
  'TOO_EARLY',
  'UNKNOWN',
] as const;

/** `PracticeOrder`. */
export const ORDERS = ['NEWEST', 'OLDEST', 'TITLE', 'RELEVANCE'] as const;
