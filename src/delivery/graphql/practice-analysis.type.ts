import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';
import {
  AspectState,
  EvaluationAspect,
  EvaluationCriterion,
  MatrixAnswerState,
  TransferabilityQuestion,
} from './evaluation.enums.ts';
import { LocalizedTextType } from './localized-text.type.ts';
import { RichTextType } from './rich-text.type.ts';

const RATING = '0 (no evidence) to 4 (strong, documented)';

/** What researchers found under one aspect. */
@ObjectType('PracticeAspect', {
  description: 'What researchers found under one of the seven aspects.',
  simpleResolvers: true,
})
export class PracticeAspectType {
  @Field(() => EvaluationAspect, { description: 'The aspect.' })
  readonly aspect!: EvaluationAspect;
  @Field(() => AspectState, { description: 'Whether it was assessed.' })
  readonly state!: AspectState;
  @Field(() => String, {
    nullable: true,
    description: 'NOT_DOCUMENTED, NOT_APPLICABLE or TOO_EARLY; null when it was assessed.',
  })
  readonly notAssessedReason!: string | null;
  @Field(() => Int, { nullable: true, description: `${RATING}; null: not rated.` })
  readonly rating!: number | null;
  @Field(() => RichTextType, {
    nullable: true,
    description: 'What inspires; null: nothing written.',
  })
  readonly inspiringElements!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The same, with provenance.' })
  readonly inspiringElementsText!: LocalizedTextType | null;
  @Field(() => RichTextType, {
    nullable: true,
    description: 'What could be better; null: nothing written.',
  })
  readonly roomForImprovement!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The same, with provenance.' })
  readonly roomForImprovementText!: LocalizedTextType | null;
}

/** The answer to a transferability question. */
@ObjectType('Tip', {
  description: 'The answer to one of the four transferability questions.',
  simpleResolvers: true,
})
export class TipType {
  @Field(() => TransferabilityQuestion, { description: 'The question.' })
  readonly question!: TransferabilityQuestion;
  @Field(() => RichTextType, {
    nullable: true,
    description: 'The answer; null: none in this reading.',
  })
  readonly answer!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The same, with provenance.' })
  readonly answerText!: LocalizedTextType | null;
}

/** The answer to a question of the matrix. */
@ObjectType('MatrixAnswer', {
  description: 'The answer to a question of the criteria matrix.',
  simpleResolvers: true,
})
export class MatrixAnswerType {
  @Field(() => EvaluationCriterion, { description: 'The criterion.' })
  readonly criterion!: EvaluationCriterion;
  @Field(() => String, { description: 'Key of the question in the version of the matrix.' })
  readonly questionKey!: string;
  @Field(() => MatrixAnswerState, { description: 'How it was answered.' })
  readonly state!: MatrixAnswerState;
  @Field(() => Int, { nullable: true, description: `${RATING}; null unless \`state\` is RATED.` })
  readonly rating!: number | null;
  @Field(() => [GraphQLURL], { description: 'Addresses of the evidence; may be empty.' })
  readonly evidence!: readonly string[];
  @Field(() => RichTextType, { nullable: true, description: 'The answer; null: nothing written.' })
  readonly answer!: RichTextType | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The same, with provenance.' })
  readonly answerText!: LocalizedTextType | null;
}

/** A practice under a version of the matrix. */
@ObjectType('PracticeMatrix', {
  description: 'A practice under a version of the criteria matrix.',
  simpleResolvers: true,
})
export class PracticeMatrixType {
  @Field(() => Int, { description: 'Version of the matrix, good for `criteriaMatrix`.' })
  readonly version!: number;
  @Field(() => [MatrixAnswerType], { description: 'Every question of the version, in its order.' })
  readonly answers!: readonly MatrixAnswerType[];
}
