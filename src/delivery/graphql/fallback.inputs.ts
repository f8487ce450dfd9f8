import { Field, InputType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { FallbackMode } from './text.enums.ts';

/** What to show where the language asked for has no text. */
@InputType({ description: 'What to show where the language asked for has no text of its own.' })
export class FallbackInput {
  @Field(() => FallbackMode, { description: 'How to fall back.' })
  readonly mode!: FallbackMode;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: 'Languages to try in order, after the one asked for; with LIST only, not empty.',
  })
  readonly locales?: readonly string[] | null;
}
