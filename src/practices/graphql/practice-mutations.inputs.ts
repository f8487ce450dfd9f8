import { GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PracticeFactsInput } from './practice-facts.inputs.ts';

/** One of its first texts. */
@InputType('FirstTextInput', { description: 'A text of a new practice, in its source language.' })
export class FirstTextInput {
  @Field(() => String, { description: 'Path of the content model, for example `title`.' })
  readonly path!: string;
  @Field(() => GraphQLJSON, { description: 'A string for a plain path, a tree for a rich one.' })
  readonly value!: unknown;
}

/** A new practice without submission. */
@InputType('CreatePracticeInput', { description: 'A new practice without submission.' })
export class CreatePracticeInput {
  @Field(() => GraphQLLocale, { description: 'Source language, one that forms are enabled for.' })
  readonly sourceLocale!: string;
  @Field(() => PracticeFactsInput, { nullable: true, description: 'Facts that are known.' })
  readonly facts?: PracticeFactsInput | null;
  @Field(() => [FirstTextInput], {
    nullable: true,
    description: 'First words, each path once; all are saved with the practice, or nothing is.',
  })
  readonly texts?: readonly FirstTextInput[] | null;
}

/** Facts to change. */
@InputType('SavePracticeFactsInput', { description: 'Facts to change.' })
export class SavePracticeFactsInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => Int, { description: 'Version of the practice the writer saw.' })
  readonly expectedVersion!: number;
  @Field(() => PracticeFactsInput, { description: 'The facts; what is left out stays.' })
  readonly facts!: PracticeFactsInput;
}

/** A text in the source language. */
@InputType('SaveTextInput', { description: 'A text in the source language.' })
export class SaveTextInput {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => String, { description: 'Path of the content model.' })
  readonly path!: string;
  @Field(() => GraphQLJSON, { description: 'A string for a plain path, a tree for a rich one.' })
  readonly value!: unknown;
  @Field(() => Int, { description: 'Version of the text the writer saw; 0: there was none.' })
  readonly expectedVersion!: number;
}
