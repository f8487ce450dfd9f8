import { GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { StageEnum, type Stage } from '../../practices/index.ts';
import { LetterWordsInput } from '../../submissions/index.ts';

/** A move of a practice along the chart. */
@InputType('TransitionInput', { description: 'A move of a practice along the chart.' })
export class TransitionInput {
  @Field(() => ID, { description: 'The working practice.' })
  readonly id!: string;
  @Field(() => StageEnum, { description: 'Where it shall go.' })
  readonly to!: Stage;
  @Field(() => Int, { description: 'Version of the practice that the caller saw.' })
  readonly expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Reason; some moves need one.' })
  readonly comment?: string | null;
  @Field(() => LetterWordsInput, {
    nullable: true,
    description: 'Words of the letter; left out: the template in the language of the contributor.',
  })
  readonly letter?: LetterWordsInput | null;
  @Field(() => ID, { nullable: true, description: 'The original, when marking a duplicate.' })
  readonly duplicateOf?: string | null;
}

/** Editions to publish together. */
@InputType('PublishInput', { description: 'Editions to publish together.' })
export class PublishInput {
  @Field(() => ID, { description: 'The working practice.' })
  readonly id!: string;
  @Field(() => [GraphQLLocale], { description: 'Locales of the editions, at least one.' })
  readonly locales!: readonly string[];
  @Field(() => Int, { description: 'Version of the practice that the caller saw.' })
  readonly expectedVersion!: number;
  @Field(() => LetterWordsInput, {
    nullable: true,
    description: 'Words of the letter; left out: the template in the language of the contributor.',
  })
  readonly letter?: LetterWordsInput | null;
}

/** An edition to take out of sight. */
@InputType('UnpublishInput', { description: 'An edition to take out of sight.' })
export class UnpublishInput {
  @Field(() => ID, { description: 'The working practice.' })
  readonly id!: string;
  @Field(() => GraphQLLocale, { description: 'Locale of the edition.' })
  readonly locale!: string;
  @Field(() => Int, { description: 'Version of the edition that the caller saw.' })
  readonly expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Reason, for colleagues.' })
  readonly comment?: string | null;
}
