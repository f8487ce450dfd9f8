import type { PracticeFacts } from './facts.ts';
import type { EditionState, Position, Stage } from './stage.ts';

/** A practice as those who work on it see it; words are read from the table of paths. */
export interface WorkingPractice extends Position {
  readonly id: string;
  readonly sourceLocale: string;
  readonly stageEnteredAt: Date;
  readonly duplicateOf: string | null;
  readonly matrixVersion: number;
  readonly facts: PracticeFacts;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly changedBy: string | null;
  readonly changedAt: Date;
  /** Counts changes of facts and moves. */
  readonly version: number;
}

/** The state of one practice in one locale. */
export interface Edition {
  readonly practiceId: string;
  readonly locale: string;
  readonly state: EditionState;
  readonly translatorId: string | null;
  readonly changedAt: Date;
  readonly version: number;
}

/** What a move changes. */
export interface StageChange {
  readonly stage: Stage;
  readonly revisionStage: Stage | null;
  readonly duplicateOf: string | null;
}
