import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { MatrixAnswerState } from '../domain/assessment.ts';
import { MatrixAnswerStateEnum } from './assessment-kinds.type.ts';

/** The facts of an answer to a question of the matrix. */
@ObjectType('WorkingMatrixAnswer', {
  description:
    'Facts of the answer to one question of the matrix; its words are the text `matrix.<questionKey>.answer`.',
})
export class WorkingMatrixAnswerType {
  @Field(() => String, { description: 'Key of the question in its matrix version.' })
  readonly questionKey!: string;
  @Field(() => MatrixAnswerStateEnum, {
    nullable: true,
    description: 'How it was answered; null: not yet.',
  })
  readonly state!: MatrixAnswerState | null;
  @Field(() => Int, { nullable: true, description: '0 to 4; null: not rated.' })
  readonly rating!: number | null;
  @Field(() => [String], { description: 'Web addresses that support the answer.' })
  readonly evidence!: readonly string[];
  @Field(() => Int, {
    description: 'Version; `expectedVersion` of the next change; 0: not answered yet.',
  })
  readonly version!: number;
  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was changed last; null: never.',
  })
  readonly changedAt!: Date | null;
  /** Looks up who changed it last. */
  readonly findChangedBy!: () => Promise<string | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Name of who changed it last; null: nobody, the service, or not known.',
  })
  changedBy(): Promise<string | null> {
    return this.findChangedBy();
  }
}
