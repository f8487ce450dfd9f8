import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Agreement, ComparedFactName } from './comparison.enums.ts';
import {
  EvaluationAspect,
  EvaluationCriterion,
  TransferabilityQuestion,
} from './evaluation.enums.ts';
import { PracticeAspectType, TipType } from './practice-analysis.type.ts';
import { PracticeType } from './practice.type.ts';

const IN_ORDER = 'One for each practice, in the order of `practices`';
const AGREEMENT = 'Whether the practices say the same.';

/** A value of a fact. */
@ObjectType('ComparedValue', { description: 'A value of a fact.', simpleResolvers: true })
export class ComparedValueType {
  @Field(() => String, { description: 'Code, or the value itself where there is no vocabulary.' })
  readonly code!: string;
  @Field(() => String, { description: 'Its name in the language of the comparison.' })
  readonly label!: string;
}

/** What one practice says of a fact. */
@ObjectType('ComparedCell', {
  description: 'What one practice says of a fact.',
  simpleResolvers: true,
})
export class ComparedCellType {
  @Field(() => [ComparedValueType], { description: 'Its values; empty: not known.' })
  readonly values!: readonly ComparedValueType[];
  @Field(() => [ComparedValueType], { description: 'Those that no other practice has.' })
  readonly onlyHere!: readonly ComparedValueType[];
}

/** A fact of several practices. */
@ObjectType('ComparedFact', { description: 'A fact, side by side.', simpleResolvers: true })
export class ComparedFactType {
  @Field(() => ComparedFactName, { description: 'The fact.' })
  readonly fact!: ComparedFactName;
  @Field(() => String, { description: 'Its name in the language of the comparison.' })
  readonly label!: string;
  @Field(() => Agreement, { description: AGREEMENT })
  readonly agreement!: Agreement;
  @Field(() => [ComparedValueType], { description: 'Values that every practice has.' })
  readonly shared!: readonly ComparedValueType[];
  @Field(() => [ComparedCellType], { description: `${IN_ORDER}.` })
  readonly cells!: readonly ComparedCellType[];
}

/** An aspect of several practices. */
@ObjectType('ComparedAspect', {
  description: 'One of the seven aspects, side by side.',
  simpleResolvers: true,
})
export class ComparedAspectType {
  @Field(() => EvaluationAspect, { description: 'The aspect.' })
  readonly aspect!: EvaluationAspect;
  @Field(() => String, { description: 'Its name in the language of the comparison.' })
  readonly label!: string;
  @Field(() => Agreement, {
    description: 'Whether state and rating are the same; texts are not compared.',
  })
  readonly agreement!: Agreement;
  @Field(() => [PracticeAspectType], {
    nullable: 'items',
    description: `${IN_ORDER}; null: nothing is said about the aspect.`,
  })
  readonly cells!: readonly (PracticeAspectType | null)[];
}

/** A transferability question of several practices. */
@ObjectType('ComparedTip', {
  description: 'One of the four transferability questions, side by side.',
  simpleResolvers: true,
})
export class ComparedTipType {
  @Field(() => TransferabilityQuestion, { description: 'The question.' })
  readonly question!: TransferabilityQuestion;
  @Field(() => String, { description: 'Its name in the language of the comparison.' })
  readonly label!: string;
  @Field(() => [TipType], { description: `${IN_ORDER}.` })
  readonly cells!: readonly TipType[];
}

/** The answers of a practice to one criterion. */
@ObjectType('CriterionSummary', {
  description: 'The answers of a practice to the questions of one criterion.',
  simpleResolvers: true,
})
export class CriterionSummaryType {
  @Field(() => Int, { nullable: true, description: 'Best rating, 0 to 4; null: none was given.' })
  readonly best!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Median of the ratings, 0 to 4 in halves; null: none was given.',
  })
  readonly median!: number | null;
  @Field(() => Int, { description: 'Questions with a rating.' })
  readonly rated!: number;
  @Field(() => Int, { description: 'Questions that do not fit the practice.' })
  readonly notApplicable!: number;
  @Field(() => Int, { description: 'Questions on which the sources say nothing.' })
  readonly unknown!: number;
}

/** A criterion of several practices. */
@ObjectType('ComparedCriterion', {
  description: 'A criterion of the matrix, side by side.',
  simpleResolvers: true,
})
export class ComparedCriterionType {
  @Field(() => EvaluationCriterion, { description: 'The criterion.' })
  readonly criterion!: EvaluationCriterion;
  @Field(() => String, { description: 'Its name in the language of the comparison.' })
  readonly label!: string;
  @Field(() => Agreement, { description: 'Whether best rating and median are the same.' })
  readonly agreement!: Agreement;
  @Field(() => [CriterionSummaryType], {
    description: `${IN_ORDER}. Versions of the matrix may differ in their questions.`,
  })
  readonly cells!: readonly CriterionSummaryType[];
}

/** Practices side by side. */
@ObjectType('PracticeComparison', {
  description: 'Two to four published practices side by side: what they share, and what differs.',
  simpleResolvers: true,
})
export class PracticeComparisonType {
  @Field(() => GraphQLLocale, { description: 'Language of the comparison.' })
  readonly locale!: string;
  @Field(() => [PracticeType], { description: 'The practices, in the order asked for.' })
  readonly practices!: readonly PracticeType[];
  @Field(() => [ComparedFactType], { description: 'What does not depend on a language.' })
  readonly facts!: readonly ComparedFactType[];
  @Field(() => [ComparedAspectType], { description: 'The seven aspects.' })
  readonly aspects!: readonly ComparedAspectType[];
  @Field(() => [ComparedTipType], { description: 'The four tips for taking it elsewhere.' })
  readonly tips!: readonly ComparedTipType[];
  @Field(() => [ComparedCriterionType], {
    description: 'Criteria of the matrices of these practices.',
  })
  readonly criteria!: readonly ComparedCriterionType[];
}
