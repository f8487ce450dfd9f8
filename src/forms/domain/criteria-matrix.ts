/** A question of the matrix. Its words are localized texts at `questions.<key>.…`. */
export interface MatrixQuestion {
  /** Unique in the matrix, begins with its criterion: `relevance-need`. */
  readonly key: string;
  /** Where the question comes from, for example `proposed`. */
  readonly origin: string;
  /** Number of hints "what to look for": texts `questions.<key>.lookFor.0` and following. */
  readonly lookFor: number;
}

/** A criterion with its questions. Its core question is the localized text at `criteria.<criterion>.coreQuestion`. */
export interface MatrixCriterion {
  /** Code of the taxonomy EVALUATION_CRITERION. */
  readonly criterion: string;
  /** Whether a practice can be published without looking at it: it is not among REGIN's five. */
  readonly optional: boolean;
  readonly coreOrigin: string;
  readonly questions: readonly MatrixQuestion[];
}

/** What a version of the matrix asks, without a sentence in any language. */
export interface MatrixStructure {
  /** Values of the rating, ascending; words at `scale.<value>.label`. */
  readonly scale: readonly number[];
  readonly criteria: readonly MatrixCriterion[];
}

/** A version of the criteria matrix; never changed. */
export interface CriteriaMatrix {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  readonly status: MatrixStatus;
  readonly structure: MatrixStructure;
}

/** Whether the owner of the Lab has adopted a version or we propose it. */
export const MATRIX_STATUSES = ['PROPOSED', 'ADOPTED'] as const;

/** One status of {@link MATRIX_STATUSES}. */
export type MatrixStatus = (typeof MATRIX_STATUSES)[number];
