import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { TextValue } from '../../kernel/rich-text.ts';
import { StageEnum, type Stage } from '../../practices/index.ts';
import type { AwaitedFrom, SubmissionAction } from '../domain/submission-status.ts';
import type { MySubmission } from '../queries/my-submission.ts';
import { AwaitedFromEnum, SubmissionActionEnum } from './submission-kinds.type.ts';

/** A text of a submission, as its contributor sees it. */
@ObjectType('MySubmissionText', { description: 'A text of a submission, in its language.' })
export class MySubmissionTextType {
  @Field(() => String, { description: 'Path of the content model, for example `summary`.' })
  readonly path!: string;
  @Field(() => GraphQLJSON, { description: 'As it is saved: a string, or a tree when it is rich.' })
  readonly value!: TextValue;
  @Field(() => String, { description: 'Without markup.' })
  readonly plain!: string;
}

/** A letter, as its addressee sees it. */
@ObjectType('MyLetter', { description: 'A letter to the contributor, word for word.' })
export class MyLetterType {
  @Field(() => String, { description: 'Subject, one line.' })
  readonly subject!: string;
  @Field(() => String, {
    description: 'Plain text; where the mail had a personal link stands the address without it.',
  })
  readonly body!: string;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was written.' })
  readonly createdAt!: Date;
}

/** A submission as its contributor sees it; nobody else is given this type. */
@ObjectType('MySubmission', {
  description: 'A submission as whoever handed it in sees it. Nobody else is given this type.',
})
export class MySubmissionType {
  /** What is presented; for the resolvers of further fields. */
  readonly own!: MySubmission;

  @Field(() => ID, { description: 'Opaque id of the submission.' })
  readonly id!: string;
  @Field(() => String, {
    description:
      'Says which one on the telephone, for example `IL-2026-7K3F9`; unique. It gives no access.',
  })
  readonly reference!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the contributor; letters come in it.' })
  readonly locale!: string;
  @Field(() => StageEnum, { description: 'Where the practice stands.' })
  readonly stage!: Stage;
  @Field(() => String, { description: "The same in plain words of the contributor's language." })
  readonly stageText!: string;
  @Field(() => AwaitedFromEnum, {
    nullable: true,
    description: 'Who has to act next; null: nobody.',
  })
  readonly awaitedFrom!: AwaitedFrom | null;
  @Field(() => String, { description: "The same in plain words of the contributor's language." })
  readonly awaitedText!: string;
  @Field(() => Int, {
    description: 'Version of facts and stage, 1 or more; `expectedVersion` of the next change.',
  })
  readonly version!: number;
  @Field(() => GraphQLDateTimeISO, { description: 'When the submission was begun.' })
  readonly createdAt!: Date;
  @Field(() => [SubmissionActionEnum], { description: 'What the contributor can do now.' })
  readonly allowedActions!: readonly SubmissionAction[];
}
