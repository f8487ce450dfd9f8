import { GraphQLLocale } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  AnsweredTextInput,
  ConsentInput,
  ContactInput,
  TemplateAnswersInput,
} from './answers.inputs.ts';

const ID_TEXT = 'Id of the submission; needed with an account, otherwise the one of the token.';
const VERSION_TEXT = 'Version of the submission that was seen.';

/** A practice to hand in. */
@InputType('SubmitPracticeInput', { description: 'A practice to hand in.' })
export class SubmitPracticeInput {
  @Field(() => GraphQLLocale, {
    description: 'Language of the answers, and of letters; one of the languages of the template.',
  })
  readonly locale!: string;
  @Field(() => TemplateAnswersInput, { description: 'Answers to the template.' })
  readonly answers!: TemplateAnswersInput;
  @Field(() => ContactInput, { description: 'How to reach the contributor.' })
  readonly contact!: ContactInput;
  @Field(() => ConsentInput, { description: 'What the contributor agreed to.' })
  readonly consent!: ConsentInput;
  @Field(() => String, {
    description:
      'Chosen by the client, 8 to 255 characters: the same key with the same input gets the first answer, for at least 24 hours.',
  })
  readonly idempotencyKey!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Keeps a draft instead of handing in; required answers may be missing.',
  })
  readonly isDraft!: boolean;
}

/** Answers to change. */
@InputType('SaveSubmissionInput', { description: 'Answers to change in the own submission.' })
export class SaveSubmissionInput {
  @Field(() => ID, { nullable: true, description: ID_TEXT })
  readonly id?: string | null;
  @Field(() => TemplateAnswersInput, { description: 'Answers to change.' })
  readonly answers!: TemplateAnswersInput;
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
}

/** A draft, or information that was asked for, to hand in. */
@InputType('ResubmitInput', { description: 'A draft, or what was asked for, to hand in.' })
export class ResubmitInput {
  @Field(() => ID, { nullable: true, description: ID_TEXT })
  readonly id?: string | null;
  @Field(() => TemplateAnswersInput, {
    nullable: true,
    description: 'Answers to change before; left out: none.',
  })
  readonly answers?: TemplateAnswersInput | null;
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
}

/** Answers to the survey. */
@InputType('AnswerSurveyInput', { description: 'Answers to the survey that was sent.' })
export class AnswerSurveyInput {
  @Field(() => ID, { nullable: true, description: ID_TEXT })
  readonly id?: string | null;
  @Field(() => [AnsweredTextInput], { description: 'Answers, at least one, each item once.' })
  readonly answers!: readonly AnsweredTextInput[];
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
}

/** A practice to take back. */
@InputType('WithdrawSubmissionInput', { description: 'A practice to take back.' })
export class WithdrawSubmissionInput {
  @Field(() => ID, { nullable: true, description: ID_TEXT })
  readonly id?: string | null;
  @Field(() => String, { description: 'Why, at most 4,000 characters; the Lab reads it.' })
  readonly reason!: string;
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
}
