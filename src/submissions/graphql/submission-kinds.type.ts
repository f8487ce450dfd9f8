import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import type { AwaitedFrom, SubmissionAction } from '../domain/submission-status.ts';

/** Who has to act next. */
export const AwaitedFromEnum = createCodeEnum<AwaitedFrom>(
  'AwaitedFrom',
  'Who has to act next on a submission.',
  {
    CONTRIBUTOR: 'Whoever handed the practice in.',
    COORDINATION: 'The people of the Lab.',
  },
);

/** What a contributor can do. */
export const SubmissionActionEnum = createCodeEnum<SubmissionAction>(
  'SubmissionAction',
  'What a contributor can do with the own submission now.',
  {
    SAVE: 'Change the answers: `saveSubmission`.',
    HAND_IN: 'Hand the answers in: `resubmit`.',
    CHANGE_FILES: 'Add files (`POST /files`) and remove them (`removeFile`).',
    ANSWER_SURVEY: 'Answer the survey: `answerSurvey`.',
    WITHDRAW: 'Take the practice back: `withdrawSubmission`.',
  },
);

/** Which form was handed in. */
export const HandedInKindEnum = createCodeEnum<'TEMPLATE' | 'SURVEY'>(
  'HandedInKind',
  'Which form was handed in.',
  {
    TEMPLATE: 'The template, by which a practice is submitted.',
    SURVEY: 'The survey, which is sent to selected practices.',
  },
);
