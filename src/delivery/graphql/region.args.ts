import { ArgsType, Field, InputType } from 'type-graphql';
import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';
import { PageArgs } from '../../platform/graphql/page-args.ts';

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
}

/** The arguments of `regions`. */
@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => GraphQLLocale, { description: 'Language of the names.' })
  readonly locale!: string;
  @Field(() => RegionFilter, { nullable: true, description: 'Which regions.' })
  readonly filter?: RegionFilter | null;
}
