import { GraphQLDateTimeISO, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Stage } from '../domain/stage.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';
import { StageEnum } from './stage.type.ts';
import { WorkingFactsType } from './working-facts.type.ts';

/** A practice as those who work on it see it; other modules add fields of their own. */
@ObjectType('WorkingPractice', {
  description:
    'A practice as those who work on it see it, finished or not. Never published as it is.',
})
export class WorkingPracticeType {
  /** What is presented; for the resolvers of further fields. */
  readonly practice!: WorkingPractice;

  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
  @Field(() => GraphQLLocale, { description: 'Language in which it was handed in.' })
  readonly sourceLocale!: string;
  @Field(() => StageEnum, { description: 'Where it stands.' })
  readonly stage!: Stage;
  @Field(() => StageEnum, {
    nullable: true,
    description:
      'Where the pending revision of a published practice stands; null: none is pending.',
  })
  readonly revisionStage!: Stage | null;
  @Field(() => StageEnum, {
    description: 'The stage that decides what can be done now: of the revision, otherwise `stage`.',
  })
  readonly workingStage!: Stage;
  @Field(() => GraphQLDateTimeISO, { description: 'When it came to its stage.' })
  readonly stageEnteredAt!: Date;
  @Field(() => ID, {
    nullable: true,
    description: 'WorkingPractice of which it is a duplicate; null: it is none.',
  })
  readonly duplicateOf!: string | null;
  @Field(() => Int, { description: 'Version of the criteria matrix by which it is evaluated.' })
  readonly matrixVersion!: number;
  @Field(() => Int, {
    description: 'Version of facts and stage, 1 or more; `expectedVersion` of the next change.',
  })
  readonly version!: number;
  @Field(() => WorkingFactsType, { description: 'What does not depend on a language.' })
  readonly facts!: WorkingFactsType;
  @Field(() => GraphQLDateTimeISO, { description: 'When it was begun.' })
  readonly createdAt!: Date;
  @Field(() => GraphQLDateTimeISO, { description: 'When facts were changed last.' })
  readonly changedAt!: Date;
  /** Looks up who began it. */
  readonly findCreatedBy!: () => Promise<string | null>;
  /** Looks up who changed facts last. */
  readonly findChangedBy!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of who began it; null: a contributor without account, the service, or not known.',
  })
  createdBy(): Promise<string | null> {
    return this.findCreatedBy();
  }

  @Field(() => String, {
    nullable: true,
    description: 'Name of who changed facts last; null: a contributor, the service, or not known.',
  })
  changedBy(): Promise<string | null> {
    return this.findChangedBy();
  }
}
