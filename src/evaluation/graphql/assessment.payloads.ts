import { Field, ObjectType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import {
  ForbiddenType,
  NotFoundType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
} from '../../platform/graphql/user-error.type.ts';
import { WorkingPracticeType } from '../../practices/index.ts';
import { WorkingAspectType } from './working-aspect.type.ts';
import { WorkingMatrixAnswerType } from './working-matrix-answer.type.ts';

/** Facts of an aspect were saved. */
@ObjectType('AspectSaved', { description: 'Facts of an aspect were saved.' })
export class AspectSavedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
  @Field(() => WorkingAspectType, { description: 'The aspect as it is now.' })
  readonly aspect!: WorkingAspectType;
}

/** An answer to a question was saved. */
@ObjectType('MatrixAnswerSaved', { description: 'An answer to a question was saved.' })
export class MatrixAnswerSavedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
  @Field(() => WorkingMatrixAnswerType, { description: 'The answer as it is now.' })
  readonly answer!: WorkingMatrixAnswerType;
}

const WRITING = [
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
];

/** Answers of the mutations of this module. */
export const payloads = {
  saveAspect: createPayload('SaveAspectPayload', AspectSavedType, WRITING),
  saveMatrixAnswer: createPayload('SaveMatrixAnswerPayload', MatrixAnswerSavedType, WRITING),
};
