import type { Stage, WorkingPractice } from '../../practices/index.ts';
import { movesFrom } from './moves-from.ts';
import { canChangeFiles, canEditSubmission } from './submission-policy.ts';

/** Who has to act next. */
export type AwaitedFrom = 'CONTRIBUTOR' | 'COORDINATION';

const AWAITED: Readonly<Record<Stage, AwaitedFrom | null>> = {
  DRAFT: 'CONTRIBUTOR',
  SUBMITTED: 'COORDINATION',
  PRELIMINARY_ANALYSIS: 'COORDINATION',
  INFORMATION_REQUESTED: 'CONTRIBUTOR',
  DECLINED: null,
  DUPLICATE: null,
  SELECTED: 'COORDINATION',
  SURVEY_SENT: 'CONTRIBUTOR',
  SURVEY_RECEIVED: 'COORDINATION',
  ANALYSIS: 'COORDINATION',
  REVIEW: 'COORDINATION',
  APPROVED: 'COORDINATION',
  PUBLISHED: null,
  ARCHIVED: null,
  WITHDRAWN: null,
};

/** Who has to act next at a stage, the contributor or the Lab; null: nobody. */
export function awaitedFrom(stage: Stage): AwaitedFrom | null {
  return AWAITED[stage];
}

/** Stages of submissions that were handed in and wait for somebody. */
export const OPEN_STAGES: readonly Stage[] = (Object.keys(AWAITED) as Stage[]).filter(
  (stage) => stage !== 'DRAFT' && AWAITED[stage] !== null,
);

/** What a contributor can do with the own submission. */
export const SUBMISSION_ACTIONS = [
  'SAVE',
  'HAND_IN',
  'ANSWER_SURVEY',
  'CHANGE_FILES',
  'WITHDRAW',
] as const;

/** One of {@link SUBMISSION_ACTIONS}. */
export type SubmissionAction = (typeof SUBMISSION_ACTIONS)[number];

const ACTION_OF_VERB: Readonly<Record<string, SubmissionAction>> = {
  submit: 'HAND_IN',
  resubmit: 'HAND_IN',
  answerSurvey: 'ANSWER_SURVEY',
  withdraw: 'WITHDRAW',
};

/** What the contributor can do where the practice stands, by the chart; answers may still be missing. */
export function allowedActions(
  position: Pick<WorkingPractice, 'stage' | 'revisionStage'>,
): readonly SubmissionAction[] {
  const contributor = { kind: 'SUBMITTER', submissionId: '' } as const;
  const moves = movesFrom(position).filter((edge) => edge.mayWalk(contributor) === null);
  const actions = new Set(moves.map(({ verb }) => ACTION_OF_VERB[verb]));
  if (canEditSubmission(position.stage).allowed) actions.add('SAVE');
  if (canChangeFiles(position.stage).allowed) actions.add('CHANGE_FILES');
  return SUBMISSION_ACTIONS.filter((action) => actions.has(action));
}
