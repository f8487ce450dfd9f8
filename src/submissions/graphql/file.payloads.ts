import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { createPayload } from '../../platform/graphql/payload.ts';
import { NotFoundType, TransitionNotAllowedType } from '../../platform/graphql/user-error.type.ts';
import { MySubmissionType } from './my-submission.type.ts';

/** A file to remove. */
@InputType('RemoveFileInput', { description: 'A file of the own submission to remove.' })
export class RemoveFileInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the submission; needed with an account, otherwise the one of the token.',
  })
  readonly id?: string | null;
  @Field(() => ID, { description: 'Id of a SubmissionFile.' })
  readonly fileId!: string;
}

/** A file was removed. */
@ObjectType('FileRemoved', { description: 'A file was removed for good.' })
export class FileRemovedType {
  @Field(() => MySubmissionType, { description: 'The submission as it is now.' })
  readonly submission!: MySubmissionType;
}

/** What `removeFile` answers. */
export const RemoveFilePayload = createPayload('RemoveFilePayload', FileRemovedType, [
  NotFoundType,
  TransitionNotAllowedType,
]);
