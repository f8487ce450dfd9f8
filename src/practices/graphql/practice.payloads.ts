import { Field, ObjectType, type ClassType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import {
  ForbiddenType,
  NotFoundType,
  StaleTranslationType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
  type UserErrorType,
} from '../../platform/graphql/user-error.type.ts';
import { EditionType } from './edition.type.ts';
import { WorkingPracticeType } from './working-practice.type.ts';
import { WorkingTextType } from './working-text.type.ts';

/** A practice was made, or its facts were changed. */
@ObjectType('PracticeSaved', { description: 'A practice was made, or its facts were changed.' })
export class PracticeSavedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
}

/** A text was saved; an equal one stayed as it was. */
@ObjectType('TextSaved', { description: 'A text was saved; an equal one stayed as it was.' })
export class TextSavedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
  @Field(() => WorkingTextType, { description: 'The text as it is now.' })
  readonly text!: WorkingTextType;
}

/** An edition came to another state. */
@ObjectType('EditionMoved', { description: 'An edition came to another state.' })
export class EditionMovedType {
  @Field(() => WorkingPracticeType, { description: 'The practice as it is now.' })
  readonly practice!: WorkingPracticeType;
  @Field(() => EditionType, { description: 'The edition as it is now.' })
  readonly edition!: EditionType;
}

type Refusals = readonly ClassType<UserErrorType>[];

/** What may stand in the way of every change of a practice that exists. */
const WRITING: Refusals = [
  NotFoundType,
  ForbiddenType,
  TransitionNotAllowedType,
  ValidationFailedType,
  VersionConflictType,
];
const TRANSLATING: Refusals = [...WRITING, StaleTranslationType];
const CREATING: Refusals = [ForbiddenType, ValidationFailedType];

/** Answers of the mutations of this module. */
export const payloads = {
  createPractice: createPayload('CreatePracticePayload', PracticeSavedType, CREATING),
  savePracticeFacts: createPayload('SavePracticeFactsPayload', PracticeSavedType, WRITING),
  saveText: createPayload('SaveTextPayload', TextSavedType, WRITING),
  startTranslation: createPayload('StartTranslationPayload', EditionMovedType, WRITING),
  saveTranslation: createPayload('SaveTranslationPayload', TextSavedType, TRANSLATING),
  confirmStillValid: createPayload('ConfirmStillValidPayload', TextSavedType, TRANSLATING),
  submitTranslation: createPayload('SubmitTranslationPayload', EditionMovedType, WRITING),
  approveTranslation: createPayload('ApproveTranslationPayload', EditionMovedType, WRITING),
  returnTranslation: createPayload('ReturnTranslationPayload', EditionMovedType, WRITING),
};
