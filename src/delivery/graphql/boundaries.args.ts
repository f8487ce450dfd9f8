import { ArgsType, Field } from 'type-graphql';
import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';
import { BoundaryLevel } from './region-geometry.type.ts';

/** The arguments of `boundaries`. */
@ArgsType()
export class BoundariesArgs {
  @Field(() => GraphQLLocale, { description: 'Language of the names.' })
  readonly locale!: string;
  @Field(() => BoundaryLevel, {
    defaultValue: BoundaryLevel.REGION,
    description: 'What the map is divided into.',
  })
  readonly level!: BoundaryLevel;
  @Field(() => [GraphQLCountryCode], {
    nullable: true,
    description: 'Only these countries (ISO 3166-1); an empty list: all.',
  })
  readonly countries?: readonly string[] | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of regions: only these, the NUTS 2 units they have to do with, or their countries; an empty list: all.',
  })
  readonly regions?: readonly string[] | null;
}
