import { GraphQLEmailAddress, GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { PracticeFactsInput } from '../../practices/index.ts';

/** An answer at a path. */
@InputType('AnsweredTextInput', { description: 'An answer to an item of a form.' })
export class AnsweredTextInput {
  @Field(() => String, {
    description: 'Path of the item in the content model; for an item without one, its key.',
  })
  readonly path!: string;
  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'A string for plain texts, a tree for rich ones; in a survey also other values, as the type of the item says.',
  })
  readonly value?: unknown;
}

/** Answers to the template. */
@InputType('TemplateAnswersInput', {
  description: 'Answers to the template. What is left out stays as it is.',
})
export class TemplateAnswersInput {
  @Field(() => [AnsweredTextInput], {
    nullable: true,
    description: 'Words in the language of the submission.',
  })
  readonly texts?: readonly AnsweredTextInput[] | null;
  @Field(() => PracticeFactsInput, {
    nullable: true,
    description: 'What does not depend on a language.',
  })
  readonly facts?: PracticeFactsInput | null;
}

/** How to reach the contributor. */
@InputType('ContactInput', {
  description: 'How to reach the contributor; for coordinators only, never published.',
})
export class ContactInput {
  @Field(() => String, { description: 'Name of the person, one line of at most 200 characters.' })
  readonly name!: string;
  @Field(() => GraphQLEmailAddress, { description: 'E-mail address; letters go there.' })
  readonly email!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Organisation, one line of at most 200 characters; left out: none.',
  })
  readonly organisation?: string | null;
}

/** Consent given with a submission. */
@InputType('ConsentInput', { description: 'What the contributor agreed to.' })
export class ConsentInput {
  @Field(() => Boolean, { description: 'Whether the contributor agreed; must be true.' })
  readonly isAccepted!: boolean;
  @Field(() => Int, {
    description: 'Version of the consent text that was shown; see `questionnaire`.',
  })
  readonly textVersion!: number;
}
