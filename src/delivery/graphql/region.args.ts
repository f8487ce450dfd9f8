import { ArgsType, Field, InputType } from 'type-graphql';
import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { BoundingBoxInput } from './map.inputs.ts';

/** By what regions are found. */
@InputType({ description: 'By what regions are found; several fields must all be met.' })
export class RegionFilter {
  @Field(() => [GraphQLCountryCode], {
    nullable: true,
    description: 'Any of these countries (ISO 3166-1); an empty list does not filter.',
  })
  readonly countries?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is in MIPEX-R.' })
  readonly isMipexMember?: boolean | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Any of these codes of regions or of their own NUTS units; an empty list: all.',
  })
  readonly codes?: readonly string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'A part of its name in any language, without regard to accents and capitals.',
  })
  readonly search?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a practice of it is published.',
  })
  readonly hasPractices?: boolean | null;
  @Field(() => BoundingBoxInput, {
    nullable: true,
    description: 'Regions whose own box has a part in this one.',
  })
  readonly bbox?: BoundingBoxInput | null;
}

/** The arguments of `regions`. */
@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => GraphQLLocale, { description: 'Language of the names.' })
  readonly locale!: string;
  @Field(() => RegionFilter, { nullable: true, description: 'Which regions.' })
  readonly filter?: RegionFilter | null;
}
