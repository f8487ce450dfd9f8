import { Field, ObjectType, type ClassType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import {
  ForbiddenType,
  NotFoundType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
  type UserErrorType,
} from '../../platform/graphql/user-error.type.ts';
import { WorkingPracticeType } from '../../practices/index.ts';

/** The survey went out. */
@ObjectType('SurveySent', { description: 'The survey goes to the contributor with a letter.' })
export class SurveySentType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
}

/** A practice was signed off. */
@ObjectType('PracticeSignedOff', { description: 'A practice was signed off and is approved.' })
export class PracticeSignedOffType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
}

const MOVING: readonly ClassType<UserErrorType>[] = [
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
];

/** What `sendSurvey` answers. */
export const SendSurveyPayload = createPayload('SendSurveyPayload', SurveySentType, MOVING);

/** What `signOff` answers. */
export const SignOffPayload = createPayload('SignOffPayload', PracticeSignedOffType, MOVING);
