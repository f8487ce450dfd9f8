import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { EvaluationCriterion } from './evaluation.enums.ts';
import { NodeType } from './node.type.ts';

/** A question of the matrix. */
@ObjectType('MatrixQuestion', {
  description: 'A question of the criteria matrix.',
  simpleResolvers: true,
})
export class MatrixQuestionType {
  @Field(() => String, { description: 'Key, the same in every language.' })
  readonly key!: string;
  @Field(() => String, { description: 'The question.' })
  readonly question!: string;
  @Field(() => [String], { description: 'What to look for; may be empty.' })
  readonly lookFor!: readonly string[];
  @Field(() => String, { description: 'Where the question comes from (English).' })
  readonly origin!: string;
}

/** A criterion of the matrix. */
@ObjectType('MatrixCriterion', {
  description: 'A criterion of the matrix with its questions.',
  simpleResolvers: true,
})
export class MatrixCriterionType {
  @Field(() => EvaluationCriterion, { description: 'The criterion.' })
  readonly criterion!: EvaluationCriterion;
  @Field(() => Boolean, { description: "Whether it is outside REGIN's five criteria." })
  readonly isOptional!: boolean;
  @Field(() => String, { description: 'What the criterion asks at heart.' })
  readonly coreQuestion!: string;
  @Field(() => String, { description: 'Where that comes from (English).' })
  readonly coreOrigin!: string;
  @Field(() => [MatrixQuestionType], { description: 'Its questions, in order.' })
  readonly questions!: readonly MatrixQuestionType[];
}

/** A step of the rating. */
@ObjectType('RatingStep', { description: 'A step of the rating.', simpleResolvers: true })
export class RatingStepType {
  @Field(() => Int, { description: '0 to 4.' })
  readonly value!: number;
  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;
}

/** A version of the criteria matrix. */
@ObjectType('CriteriaMatrix', {
  implements: NodeType,
  description: 'A version of the criteria matrix; it never changes.',
  simpleResolvers: true,
})
export class CriteriaMatrixType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, good for `node`.' })
  override readonly id!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  readonly version!: number;
  @Field(() => GraphQLLocale, { description: 'Language that was asked for.' })
  readonly locale!: string;
  @Field(() => String, { description: 'PROPOSED or ADOPTED.' })
  readonly status!: string;
  @Field(() => String, { nullable: true, description: 'What to know about it; null: nothing.' })
  readonly note!: string | null;
  @Field(() => [RatingStepType], { description: 'The scale of the rating, ascending.' })
  readonly scale!: readonly RatingStepType[];
  @Field(() => [MatrixCriterionType], { description: 'The criteria, in order.' })
  readonly criteria!: readonly MatrixCriterionType[];
}
