import type { PracticeColumns, PracticeRowDocument } from '../../delivery/index.ts';

/** A row of the projection to write. */
export interface ProjectionRow {
  readonly columns: PracticeColumns;
  readonly document: PracticeRowDocument;
  readonly searchConfiguration: string;
}

/** The publication version that a transaction makes. */
export interface AdvancedVersion {
  readonly version: number;
  /** Later than that of every version before. */
  readonly changedAt: Date;
}

/** Everything readers can know of one practice. */
export interface PracticeProjection {
  readonly practiceId: string;
  /** One for each locale that can be served; empty: nothing is public any more. */
  readonly rows: readonly ProjectionRow[];
  /** What is told of a practice that is not public any more. */
  readonly removedBecause: 'ARCHIVED' | 'WITHDRAWN';
  /** The publication version of the change; its time is what harvesters go by. */
  readonly advanced: AdvancedVersion;
}
