/** Where a practice stands on its way; the chart lies in `submissions`. */
export const STAGES = [
  'DRAFT',
  'SUBMITTED',
  'PRELIMINARY_ANALYSIS',
  'INFORMATION_REQUESTED',
  'DECLINED',
  'DUPLICATE',
  'SELECTED',
  'SURVEY_SENT',
  'SURVEY_RECEIVED',
  'ANALYSIS',
  'REVIEW',
  'APPROVED',
  'PUBLISHED',
  'ARCHIVED',
  'WITHDRAWN',
] as const;

/** One stage. */
export type Stage = (typeof STAGES)[number];

/** States of an edition: one practice in one locale. */
export const EDITION_STATES = [
  'MISSING',
  'IN_TRANSLATION',
  'IN_REVIEW',
  'APPROVED',
  'PUBLISHED',
] as const;

/** One state of an edition. */
export type EditionState = (typeof EDITION_STATES)[number];

/** What of a practice decides where it stands. */
export interface Position {
  readonly stage: Stage;
  /** Stage of the pending revision of a published practice; null: none. */
  readonly revisionStage: Stage | null;
}

/** The stage that work follows: the pending revision's when there is one. */
export function workingStage(position: Position): Stage {
  return position.revisionStage ?? position.stage;
}
