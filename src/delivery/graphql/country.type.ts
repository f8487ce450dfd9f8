import { Field, ObjectType } from 'type-graphql';
import { GraphQLCountryCode, GraphQLLocale } from 'graphql-scalars';

/** A country. */
@ObjectType('Country', { description: 'A country.', simpleResolvers: true })
export class CountryType {
  @Field(() => GraphQLCountryCode, { description: 'ISO 3166-1 alpha-2; Greece is GR.' })
  readonly code!: string;
  @Field(() => String, { description: 'Name in `locale` (Unicode CLDR).' })
  readonly name!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the name.' })
  readonly locale!: string;
}
