import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PracticeType } from './practice.type.ts';
import { RegionType } from './region.type.ts';
import { TermType } from './term.type.ts';

/** Why a region can learn from a practice. */
export enum LessonReasonKind {
  SIMILAR_REGION = 'SIMILAR_REGION',
  REGION_NOT_COMPARABLE = 'REGION_NOT_COMPARABLE',
  WEAK_DIMENSION = 'WEAK_DIMENSION',
  NO_OWN_PRACTICE = 'NO_OWN_PRACTICE',
  HIGHER_SCORE = 'HIGHER_SCORE',
  STRONG_RATING = 'STRONG_RATING',
  SUSTAINABILITY_ASSESSED = 'SUSTAINABILITY_ASSESSED',
}

registerEnumType(LessonReasonKind, {
  name: 'LessonReasonKind',
  description: 'Why a region can learn from a practice.',
  valuesConfig: {
    SIMILAR_REGION: { description: 'The region of the practice is like this one.' },
    REGION_NOT_COMPARABLE: {
      description: 'A caution: nothing is known by which the two regions could be compared.',
    },
    WEAK_DIMENSION: { description: 'It is about something in which this region is weak.' },
    NO_OWN_PRACTICE: { description: 'This region has no published practice in the policy area.' },
    HIGHER_SCORE: { description: 'The region of the practice scores higher in MIPEX-R.' },
    STRONG_RATING: { description: 'A rating of 3 or 4 in the criteria matrix.' },
    SUSTAINABILITY_ASSESSED: { description: 'Its sustainability was analysed.' },
  },
});

/** What is said about the whole list. */
export enum LessonNoteCode {
  NO_COMPARISON = 'NO_COMPARISON',
  NO_SCORES = 'NO_SCORES',
  NO_PRACTICE_OF_ITS_OWN = 'NO_PRACTICE_OF_ITS_OWN',
  NOTHING_WEAK_OR_EMPTY = 'NOTHING_WEAK_OR_EMPTY',
  NO_PRACTICES = 'NO_PRACTICES',
}

registerEnumType(LessonNoteCode, {
  name: 'LessonNoteCode',
  description: 'What the list could not rest on.',
  valuesConfig: {
    NO_COMPARISON: { description: 'Nothing is known by which the region could be compared.' },
    NO_SCORES: { description: 'No MIPEX-R score about a subject of practices is known.' },
    NO_PRACTICE_OF_ITS_OWN: { description: 'The region has no published practice.' },
    NOTHING_WEAK_OR_EMPTY: {
      description: 'No practice fits a weak dimension or an empty area; all were ranked.',
    },
    NO_PRACTICES: { description: 'No practice of another region can be read in the language.' },
  },
});

/** A remark on the whole list. */
@ObjectType('LessonNote', { description: 'A remark on the whole list.', simpleResolvers: true })
export class LessonNoteType {
  @Field(() => LessonNoteCode, { description: 'Its code.' })
  readonly code!: LessonNoteCode;
  @Field(() => String, { description: 'The remark in the language asked for.' })
  readonly text!: string;
}

/** A dimension in which a region is weak. */
@ObjectType('WeakDimension', {
  description: 'A dimension of MIPEX-R below 50 points, or the lowest of at least two.',
  simpleResolvers: true,
})
export class WeakDimensionType {
  @Field(() => String, { description: 'Code of the dimension.' })
  readonly dimension!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;
  @Field(() => Float, { description: '0 to 100.' })
  readonly score!: number;
  @Field(() => Int, { nullable: true, description: 'Year; null: the source does not say it.' })
  readonly year!: number | null;
  @Field(() => String, { description: 'Where the score was published.' })
  readonly source!: string;
  @Field(() => [TermType], { description: 'Policy areas and target groups that it leads to.' })
  readonly subjects!: readonly TermType[];
}

/** A reason. */
@ObjectType('LessonReason', {
  description: 'Why a region can learn from a practice.',
  simpleResolvers: true,
})
export class LessonReasonType {
  @Field(() => LessonReasonKind, { description: 'What kind of reason.' })
  readonly kind!: LessonReasonKind;
  @Field(() => Float, { description: 'Points that it gives; 0: it is said, but does not count.' })
  readonly points!: number;
  @Field(() => String, { description: 'The reason in the language asked for.' })
  readonly text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Dimension of MIPEX-R; null: it is no score.',
  })
  readonly dimension!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Score of the region that asks, or the rating of the practice; null: neither.',
  })
  readonly value!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Score of the other region; null: it is not about that.',
  })
  readonly otherValue!: number | null;
  @Field(() => String, { nullable: true, description: 'Source of the scores; null: no scores.' })
  readonly source!: string | null;
  @Field(() => TermType, { nullable: true, description: 'The policy area; null: none is meant.' })
  readonly policyArea!: TermType | null;
}

/** A practice to learn from. */
@ObjectType('Lesson', { description: 'A practice to learn from.', simpleResolvers: true })
export class LessonType {
  @Field(() => PracticeType, { description: 'The practice, in the language asked for.' })
  readonly practice!: PracticeType;
  @Field(() => RegionType, {
    description: 'Its region; of several the one most like the region that asks.',
  })
  readonly region!: RegionType;
  @Field(() => Float, {
    nullable: true,
    description: 'How far that region is (see `Region.similar`); null: it cannot be compared.',
  })
  readonly distance!: number | null;
  @Field(() => Float, { description: 'Sum of the points of the reasons; the order of the list.' })
  readonly points!: number;
  @Field(() => [LessonReasonType], { description: 'The reasons, always at least one.' })
  readonly because!: readonly LessonReasonType[];
}

/** Points of what is there once, while the estimate multiplies everything by the number of practices. */
const FEW = 1;

/** What a region can learn. */
@ObjectType('PracticesToLearnFrom', {
  description: 'Practices of other regions from which a region can learn, and why.',
  simpleResolvers: true,
})
export class PracticesToLearnFromType {
  @Field(() => RegionType, { description: 'The region that asks.' })
  readonly region!: RegionType;
  @Field(() => Int, { description: 'Number of regions with which it can be compared.' })
  readonly comparableRegions!: number;
  @Field(() => [WeakDimensionType], {
    description: 'Where it is weak, the weakest first.',
    complexity: FEW,
  })
  readonly weakDimensions!: readonly WeakDimensionType[];
  @Field(() => [TermType], {
    description:
      'Policy areas in which it has no published practice, in the order of the vocabulary.',
    complexity: FEW,
  })
  readonly areasWithoutPractice!: readonly TermType[];
  @Field(() => [LessonNoteType], {
    description: 'What the list could not rest on; often empty.',
    complexity: FEW,
  })
  readonly notes!: readonly LessonNoteType[];
  @Field(() => [LessonType], {
    description: 'The practices, the best first.',
    complexity: ({ childComplexity }) => 1 + childComplexity,
  })
  readonly lessons!: readonly LessonType[];
}
