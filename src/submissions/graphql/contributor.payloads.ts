import { Field, ObjectType, type ClassType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import {
  IdempotencyConflictType,
  NotFoundType,
  RateLimitedType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
  type UserErrorType,
} from '../../platform/graphql/user-error.type.ts';
import { MySubmissionType } from './my-submission.type.ts';

const SUBMISSION_NOW = 'The submission as it is now.';

/** A practice was handed in, or kept as a draft. */
@ObjectType('PracticeSubmitted', { description: 'A practice was handed in, or kept as a draft.' })
export class PracticeSubmittedType {
  @Field(() => MySubmissionType, { description: SUBMISSION_NOW })
  readonly submission!: MySubmissionType;
  @Field(() => String, {
    description:
      'Token that reaches this submission and nothing else, as `Authorization: Submission <token>`. It is shown this once; keep it.',
  })
  readonly token!: string;
}

/** Answers were saved. */
@ObjectType('SubmissionSaved', { description: 'Answers were saved.' })
export class SubmissionSavedType {
  @Field(() => MySubmissionType, { description: SUBMISSION_NOW })
  readonly submission!: MySubmissionType;
}

/** A submission was handed in again, or for the first time after a draft. */
@ObjectType('SubmissionHandedIn', { description: 'A draft, or what was asked for, was handed in.' })
export class SubmissionHandedInType {
  @Field(() => MySubmissionType, { description: SUBMISSION_NOW })
  readonly submission!: MySubmissionType;
}

/** The survey was answered. */
@ObjectType('SurveyAnswered', { description: 'The survey was answered.' })
export class SurveyAnsweredType {
  @Field(() => MySubmissionType, { description: SUBMISSION_NOW })
  readonly submission!: MySubmissionType;
}

/** A practice was taken back by its contributor. */
@ObjectType('SubmissionWithdrawn', { description: 'A practice was taken back by its contributor.' })
export class SubmissionWithdrawnType {
  @Field(() => MySubmissionType, { description: SUBMISSION_NOW })
  readonly submission!: MySubmissionType;
}

type Refusals = readonly ClassType<UserErrorType>[];

const OWN: Refusals = [
  NotFoundType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
];

/** What `submitPractice` answers. */
export const SubmitPracticePayload = createPayload('SubmitPracticePayload', PracticeSubmittedType, [
  ValidationFailedType,
  TransitionNotAllowedType,
  IdempotencyConflictType,
  RateLimitedType,
]);

/** What `saveSubmission` answers. */
export const SaveSubmissionPayload = createPayload(
  'SaveSubmissionPayload',
  SubmissionSavedType,
  OWN,
);

/** What `resubmit` answers. */
export const ResubmitPayload = createPayload('ResubmitPayload', SubmissionHandedInType, OWN);

/** What `answerSurvey` answers. */
export const AnswerSurveyPayload = createPayload('AnswerSurveyPayload', SurveyAnsweredType, OWN);

/** What `withdrawSubmission` answers. */
export const WithdrawSubmissionPayload = createPayload(
  'WithdrawSubmissionPayload',
  SubmissionWithdrawnType,
  OWN,
);
