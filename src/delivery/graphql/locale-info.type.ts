import { Field, Float, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { LocaleUse, TextDirection } from './reference.enums.ts';

/** A language of the service. */
@ObjectType('LocaleInfo', { description: 'A language of the service.', simpleResolvers: true })
export class LocaleInfoType {
  @Field(() => GraphQLLocale, { description: 'BCP 47 code.' })
  readonly code!: string;
  @Field(() => String, { description: 'Its name in itself.' })
  readonly endonym!: string;
  @Field(() => TextDirection, { description: 'Direction of its script.' })
  readonly direction!: TextDirection;
  @Field(() => [GraphQLLocale], {
    description: "Languages tried in order where it has no text; the practice's own comes last.",
  })
  readonly fallback!: readonly string[];
  @Field(() => [LocaleUse], { description: 'What it can be used for.' })
  readonly enabledFor!: readonly LocaleUse[];
  @Field(() => Boolean, { description: 'Whether it is the default of the service.' })
  readonly isDefault!: boolean;
  @Field(() => Float, {
    description: 'Share of the published practices that have an edition in it, 0 to 1.',
  })
  readonly completeness!: number;
}
