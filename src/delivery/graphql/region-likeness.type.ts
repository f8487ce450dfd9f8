import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TypologyType } from './region-details.type.ts';
import { RegionType } from './region.type.ts';

/** Kinds of things that regions are compared by. */
export enum LikenessKind {
  INDICATOR = 'INDICATOR',
  TYPOLOGY = 'TYPOLOGY',
  MIPEX = 'MIPEX',
}

registerEnumType(LikenessKind, {
  name: 'LikenessKind',
  description: 'Kinds of things that regions are compared by.',
  valuesConfig: {
    INDICATOR: { description: 'A figure of the panel, the newest of each region.' },
    TYPOLOGY: { description: 'The urban–rural distribution.' },
    MIPEX: { description: 'A score of MIPEX-R, the newest of each region.' },
  },
});

/** One side of a comparison. */
@ObjectType('RegionValue', {
  description: 'What is known of one of two compared regions, with period and source.',
  simpleResolvers: true,
})
export class RegionValueType {
  @Field(() => Float, {
    nullable: true,
    description: 'Figure or score; null: it is the `typology`.',
  })
  readonly value!: number | null;
  @Field(() => TypologyType, { nullable: true, description: 'Null: it is a `value`.' })
  readonly typology!: TypologyType | null;
  @Field(() => String, { description: 'The same in words of the language, with its year.' })
  readonly text!: string;
  @Field(() => String, { nullable: true, description: 'Year; null: the source does not say it.' })
  readonly period!: string | null;
  @Field(() => Boolean, {
    description: 'Whether it is the figure of a larger or smaller area that stands for the region.',
  })
  readonly isProxy!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The NUTS unit that was observed; null: the region itself was.',
  })
  readonly nutsCode!: string | null;
  @Field(() => String, { description: 'Where it comes from.' })
  readonly source!: string;
}

/** One thing that two regions were compared by. */
@ObjectType('LikenessReason', {
  description: 'One thing that two regions were compared by: both have it.',
  simpleResolvers: true,
})
export class LikenessReasonType {
  @Field(() => LikenessKind, { description: 'What kind of thing.' })
  readonly kind!: LikenessKind;
  @Field(() => String, { description: 'Code of the indicator, or of the dimension of MIPEX-R.' })
  readonly code!: string;
  @Field(() => String, { description: 'Its name.' })
  readonly label!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Unit of the indicator; null: a score (0 to 100) or a distribution.',
  })
  readonly unit!: string | null;
  @Field(() => RegionValueType, { description: 'What the region has from which is compared.' })
  readonly own!: RegionValueType;
  @Field(() => RegionValueType, { description: 'What the other region has.' })
  readonly other!: RegionValueType;
  @Field(() => Float, {
    description: '0: equal; 1: as different as two regions usually are.',
  })
  readonly difference!: number;
  @Field(() => Float, { description: 'What it counts in the distance.' })
  readonly weight!: number;
  @Field(() => Boolean, { description: 'Whether the difference is at most half the usual one.' })
  readonly isAlike!: boolean;
  @Field(() => String, { description: 'All this as a sentence, proxies marked.' })
  readonly text!: string;
}

/** How much data a comparison rests on. */
@ObjectType('LikenessBasis', {
  description: 'How much data a comparison rests on.',
  simpleResolvers: true,
})
export class LikenessBasisType {
  @Field(() => Int, { description: 'Number of things that both regions have.' })
  readonly shared!: number;
  @Field(() => Int, { description: 'Number of things that regions can be compared by at all.' })
  readonly total!: number;
  @Field(() => Float, { description: 'What the shared ones weigh of all, 0 to 1.' })
  readonly weight!: number;
}

/** A region like another one. */
@ObjectType('SimilarRegion', {
  description: 'A region compared with another one; what is not known is never taken for nought.',
  simpleResolvers: true,
})
export class SimilarRegionType {
  @Field(() => RegionType, { description: 'The other region.' })
  readonly region!: RegionType;
  @Field(() => Float, {
    description: '0: equal in all that both have; 1: as different as two regions usually are.',
  })
  readonly distance!: number;
  @Field(() => Float, {
    description: 'The order of the list: the distance, drawn towards 1 the less data there are.',
  })
  readonly rankingDistance!: number;
  @Field(() => LikenessBasisType, { description: 'How much data the comparison rests on.' })
  readonly comparedOn!: LikenessBasisType;
  @Field(() => [LikenessReasonType], {
    description: 'Everything that was compared, what is most alike first.',
  })
  readonly because!: readonly LikenessReasonType[];
}
