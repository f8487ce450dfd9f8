import { Field, ObjectType } from 'type-graphql';
import { createConnection } from '../../platform/graphql/connection.ts';
import { SubmissionType } from './submission.type.ts';

/** A submission in the coordinators' queue. */
@ObjectType('QueuedSubmission', {
  description: "A submission in the coordinators' queue. It holds no contact data.",
})
export class QueuedSubmissionType extends SubmissionType {
  @Field(() => String, {
    nullable: true,
    description: "Title in the contributor's language; null: not given yet.",
  })
  readonly title!: string | null;
}

/** Pages of the queue. */
export const queuedSubmissionConnection = createConnection(
  'QueuedSubmission',
  QueuedSubmissionType,
);
