import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { createConnection } from '../../platform/graphql/connection.ts';
import { LocalizedTextType } from './localized-text.type.ts';
import { MatrixAnswerType } from './practice-analysis.type.ts';
import { PracticeType } from './practice.type.ts';

/** The two sides of an aspect. */
export enum AspectSide {
  INSPIRING = 'INSPIRING',
  ROOM_FOR_IMPROVEMENT = 'ROOM_FOR_IMPROVEMENT',
}

registerEnumType(AspectSide, {
  name: 'AspectSide',
  description: 'The two sides of an aspect.',
  valuesConfig: {
    INSPIRING: { description: 'What inspires.' },
    ROOM_FOR_IMPROVEMENT: { description: 'What could be better.' },
  },
});

/** Practices that an overview leaves out, with the reason. */
@ObjectType('LeftOut', {
  description: 'Practices of the selection that an overview leaves out for one reason.',
  simpleResolvers: true,
})
export class LeftOutType {
  @Field(() => String, {
    description:
      'Of an aspect NOT_DOCUMENTED, NOT_APPLICABLE or TOO_EARLY (not assessed), or NO_TEXT (assessed, without a text on this side in this reading); of a criterion NOT_APPLICABLE, UNKNOWN, or NOT_ASKED (not in the version of the matrix).',
  })
  readonly reason!: string;
  @Field(() => String, { description: 'The reason in words of the language asked for.' })
  readonly label!: string;
  @Field(() => Int, { description: 'Number of practices.' })
  readonly count!: number;
}

/** What researchers found on one aspect of one practice. */
@ObjectType('AspectFinding', {
  description: 'What researchers found on one aspect of one practice.',
  simpleResolvers: true,
})
export class AspectFindingType {
  @Field(() => PracticeType, { description: 'The practice.' })
  readonly practice!: PracticeType;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The text of the side asked for, with provenance; null when no side was named.',
  })
  readonly text!: LocalizedTextType | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What inspires, with provenance; null: nothing written, or not in this reading.',
  })
  readonly inspiringElements!: LocalizedTextType | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What could be better, with provenance; null as above.',
  })
  readonly roomForImprovement!: LocalizedTextType | null;
  @Field(() => Int, {
    nullable: true,
    description: '0 (no evidence) to 4 (strong, documented); null: not rated.',
  })
  readonly rating!: number | null;
}

/** How one practice answers the questions of one criterion. */
@ObjectType('CriterionFinding', {
  description: 'How one practice answers the questions of one criterion of the matrix.',
  simpleResolvers: true,
})
export class CriterionFindingType {
  @Field(() => PracticeType, { description: 'The practice.' })
  readonly practice!: PracticeType;
  @Field(() => Int, { description: 'Best rating, 0 to 4.' })
  readonly best!: number;
  @Field(() => Float, { description: 'Median of the ratings, 0 to 4 in halves.' })
  readonly median!: number;
  @Field(() => [MatrixAnswerType], {
    description: 'Every answer to the criterion, those without a rating included.',
  })
  readonly answers!: readonly MatrixAnswerType[];
}

/** A page of findings on an aspect; what is left out is resolved by `AspectOverviewResolver`. */
export const aspectOverview = createConnection('AspectFinding', AspectFindingType);

/** A page of findings on a criterion; what is left out is resolved by `CriterionOverviewResolver`. */
export const criterionOverview = createConnection('CriterionFinding', CriterionFindingType);
