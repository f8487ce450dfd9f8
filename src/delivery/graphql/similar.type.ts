import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { PracticeType } from './practice.type.ts';

/** In what two practices are alike. */
export enum SimilarityKind {
  POLICY_AREA = 'POLICY_AREA',
  TARGET_GROUP = 'TARGET_GROUP',
  TEXT = 'TEXT',
  REGION = 'REGION',
  COUNTRY = 'COUNTRY',
  ASPECT = 'ASPECT',
  AUTHORITY_MODE = 'AUTHORITY_MODE',
}

registerEnumType(SimilarityKind, {
  name: 'SimilarityKind',
  description: 'In what two practices are alike.',
  valuesConfig: {
    POLICY_AREA: { description: 'They work in the same sectors of policy.' },
    TARGET_GROUP: { description: 'They are for the same people.' },
    TEXT: { description: 'Title and summary use the same words, word forms aside.' },
    REGION: { description: 'They are of the same region.' },
    COUNTRY: { description: 'They are of the same country.' },
    ASPECT: { description: 'They were assessed on the same aspects.' },
    AUTHORITY_MODE: { description: 'The regional authority takes part in the same way.' },
  },
});

/** Why a practice is like another one. */
@ObjectType('SimilarityReason', {
  description: 'Why a practice is like another one.',
  simpleResolvers: true,
})
export class SimilarityReasonType {
  @Field(() => SimilarityKind, { description: 'In what they are alike.' })
  readonly kind!: SimilarityKind;
  @Field(() => String, { description: 'A sentence in the language of the practice asked from.' })
  readonly label!: string;
  @Field(() => [String], {
    description: 'Names of what they share, the rarest first; of a text at most six words.',
  })
  readonly values!: readonly string[];
  @Field(() => [String], {
    description: 'The same as `PracticeFilter` takes it; empty for a text.',
  })
  readonly codes!: readonly string[];
  @Field(() => Float, { description: 'Part of the score.' })
  readonly points!: number;
}

/** A practice that is like the one asked from. */
@ObjectType('SimilarPractice', {
  description: 'A published practice that is like the one asked from.',
  simpleResolvers: true,
})
export class SimilarPracticeType {
  @Field(() => PracticeType, { description: 'The practice, in the same language and fallback.' })
  readonly practice!: PracticeType;
  @Field(() => Float, {
    description: 'Likeness, above 0 and at most 1: the sum of the points of the reasons.',
  })
  readonly score!: number;
  @Field(() => [SimilarityReasonType], { description: 'What adds most comes first.' })
  readonly because!: readonly SimilarityReasonType[];
}
