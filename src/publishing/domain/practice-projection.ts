import type { PracticeColumns, PracticeRowDocument } from '../../delivery/index.ts';

/** A row of the projection to write. */
export interface ProjectionRow {
  readonly columns: PracticeColumns;
  readonly document: PracticeRowDocument;
  readonly searchConfiguration: string;
}

/** Everything readers can know of one practice. */
export interface PracticeProjection {
  readonly practiceId: string;
  /** One for each locale that can be served; empty: nothing is public any more. */
  readonly rows: readonly ProjectionRow[];
  /** What is told of a practice that is not public any more. */
  readonly removedBecause: 'ARCHIVED' | 'WITHDRAWN';
  /** What harvesters take for the time of the change. */
  readonly changedAt: Date;
}
