import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Aspect } from '../../practices/index.ts';
import type {
  AspectAssessment,
  MatrixAnswerState,
  NotAssessedReason,
} from '../domain/assessment.ts';
import {
  AspectStateEnum,
  EvaluationAspectEnum,
  MatrixAnswerStateEnum,
  NotAssessedReasonEnum,
} from './assessment-kinds.type.ts';

/** Facts of one aspect, all of them; its words are saved with `saveText`. */
@InputType('SaveAspectInput', {
  description: 'Facts of one aspect, all of them; its words are saved with `saveText`.',
})
export class SaveAspectInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => EvaluationAspectEnum, { description: 'The aspect.' })
  readonly aspect!: Aspect;
  @Field(() => AspectStateEnum, { description: 'Whether it was assessed.' })
  readonly state!: AspectAssessment['state'];
  @Field(() => NotAssessedReasonEnum, {
    nullable: true,
    description: 'Required when it was not assessed, otherwise null or left out.',
  })
  readonly notAssessedReason?: NotAssessedReason | null;
  @Field(() => Int, {
    nullable: true,
    description: '0 to 4; null or left out: not rated. Only when it was assessed.',
  })
  readonly rating?: number | null;
  @Field(() => Int, { description: 'Version of the aspect the writer saw; 0: none yet.' })
  readonly expectedVersion!: number;
}

/** Words of an answer in the source language. */
@InputType('MatrixAnswerTextInput', { description: 'Words of an answer in the source language.' })
export class MatrixAnswerTextInput {
  @Field(() => GraphQLJSON, { description: 'A tree, as for every rich text.' })
  readonly value!: unknown;
  @Field(() => Int, { description: 'Version of the text the writer saw; 0: there was none.' })
  readonly expectedVersion!: number;
}

/** Facts of an answer, all of them, and its words when they are given. */
@InputType('SaveMatrixAnswerInput', {
  description: 'Facts of an answer, all of them, and its words when they are given.',
})
export class SaveMatrixAnswerInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => String, { description: "Key of a question of the practice's matrix version." })
  readonly questionKey!: string;
  @Field(() => MatrixAnswerStateEnum, { description: 'How it is answered.' })
  readonly state!: MatrixAnswerState;
  @Field(() => Int, {
    nullable: true,
    description: '0 to 4 when RATED, otherwise null or left out.',
  })
  readonly rating?: number | null;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Web addresses (http or https), at most 20.',
  })
  readonly evidence!: readonly string[];
  @Field(() => MatrixAnswerTextInput, {
    nullable: true,
    description: 'Words of the answer; null or left out: they stay as they are.',
  })
  readonly answer?: MatrixAnswerTextInput | null;
  @Field(() => Int, { description: 'Version of the answer the writer saw; 0: none yet.' })
  readonly expectedVersion!: number;
}
