import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLURL } from 'graphql-scalars';

/** A unit of the NUTS classification. */
@ObjectType('NutsUnit', {
  description: 'A unit of the NUTS classification (Eurostat).',
  simpleResolvers: true,
})
export class NutsUnitType {
  @Field(() => String, { description: 'Code as Eurostat writes it; Greek ones begin with EL.' })
  readonly code!: string;
  @Field(() => Int, { description: 'Version of the classification, 2021 or 2024.' })
  readonly nutsVersion!: number;
  @Field(() => Int, { description: 'Level, 1 to 3.' })
  readonly level!: number;
  @Field(() => String, { description: 'Name in Latin letters.' })
  readonly name!: string;
  @Field(() => Boolean, {
    description: 'Whether it only stands for the region in statistics: it is larger or smaller.',
  })
  readonly isStatisticsProxy!: boolean;
}

/** A MIPEX-R score. */
@ObjectType('MipexScore', { description: 'A MIPEX-R score.', simpleResolvers: true })
export class MipexScoreType {
  @Field(() => String, { description: '`overall`, or one of the dimensions.' })
  readonly dimension!: string;
  @Field(() => String, { description: "The name of the dimension in the reader's language." })
  readonly label!: string;
  @Field(() => Float, { description: '0 to 100; 100: the standard is fully met.' })
  readonly score!: number;
  @Field(() => Int, { nullable: true, description: 'Year; null: the source does not say it.' })
  readonly year!: number | null;
  @Field(() => String, { description: 'Which collection of data, in the words of the source.' })
  readonly wave!: string;
  @Field(() => String, { description: 'Where the score was published.' })
  readonly source!: string;
}

/** The region in the index. */
@ObjectType('Mipex', {
  description: 'The region in the Migrant Integration Policy Index for regions (MIPEX-R).',
  simpleResolvers: true,
})
export class MipexType {
  @Field(() => GraphQLURL, { nullable: true, description: 'Its page; null: not a member.' })
  readonly url!: string | null;
  @Field(() => [MipexScoreType], { description: 'The known scores; often there is none.' })
  readonly scores!: readonly MipexScoreType[];
}

/** A distribution over three types. */
@ObjectType('Typology', {
  description: 'How many NUTS 3 units (2021) of the region are of which urban–rural type.',
  simpleResolvers: true,
})
export class TypologyType {
  @Field(() => Int, { description: 'Number of predominantly urban units.' })
  readonly urban!: number;
  @Field(() => Int, { description: 'Number of intermediate units.' })
  readonly intermediate!: number;
  @Field(() => Int, { description: 'Number of predominantly rural units.' })
  readonly rural!: number;
}
