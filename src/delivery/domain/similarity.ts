/** In what two practices are alike. */
export const SIMILARITY_KINDS = [
  'POLICY_AREA',
  'TARGET_GROUP',
  'TEXT',
  'REGION',
  'COUNTRY',
  'ASPECT',
  'AUTHORITY_MODE',
] as const;

/** One way of being alike. */
export type SimilarityKind = (typeof SIMILARITY_KINDS)[number];

/**
 * How much each kind can add to the score; together 1. They are our own choice: what a practice is
 * about and whom it is for say most, its words next, where it is and how it was assessed little.
 */
export const SIMILARITY_WEIGHTS: Readonly<Record<SimilarityKind, number>> = {
  POLICY_AREA: 0.32,
  TARGET_GROUP: 0.26,
  TEXT: 0.24,
  REGION: 0.06,
  COUNTRY: 0.04,
  ASPECT: 0.05,
  AUTHORITY_MODE: 0.03,
};

/** Kinds of which at least one must be shared; the others only order what is alike anyway. */
export const DECISIVE_KINDS: readonly SimilarityKind[] = ['POLICY_AREA', 'TARGET_GROUP', 'TEXT'];

/** The number of similar practices when none is asked for. */
export const DEFAULT_SIMILAR = 4;

/** The most similar practices that can be asked for. */
export const MOST_SIMILAR = 12;

/** Why a practice is like another one. */
export interface SimilarityReason {
  readonly kind: SimilarityKind;
  /** Part of the score, above 0. */
  readonly points: number;
  /** Codes, or words as the practice itself writes them; the rarest first. */
  readonly values: readonly string[];
}

/** A practice that is like another one. */
export interface Similarity {
  /** The practice that the other one is like. */
  readonly askedId: string;
  readonly practiceId: string;
  /** Above 0, at most 1; the sum of the points. */
  readonly score: number;
  /** What adds most comes first. */
  readonly because: readonly SimilarityReason[];
}
