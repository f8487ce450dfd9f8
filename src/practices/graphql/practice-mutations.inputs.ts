import { GraphQLJSON, GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PracticeFactsInput } from './practice-facts.inputs.ts';

/** A new practice without submission. */
@InputType('CreatePracticeInput', { description: 'A new practice without submission.' })
export class CreatePracticeInput {
  @Field(() => GraphQLLocale, { description: 'Source language, one that forms are enabled for.' })
  readonly sourceLocale!: string;
  @Field(() => PracticeFactsInput, { nullable: true, description: 'Facts that are known.' })
  readonly facts?: PracticeFactsInput | null;
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
