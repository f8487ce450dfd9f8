import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

const PRACTICE_TEXT = 'Id of a WorkingPractice.';
const VERSION_TEXT = 'Version of the practice that the caller saw.';

/** Words of a letter instead of the template's. */
@InputType('LetterInput', { description: "Words of a letter instead of the template's." })
export class LetterWordsInput {
  @Field(() => String, { description: 'Subject, one line of at most 200 characters.' })
  readonly subject!: string;
  @Field(() => String, {
    description: 'Plain text of at most 10,000 characters; `[[link]]` becomes the personal link.',
  })
  readonly body!: string;
}

/** A survey to send. */
@InputType('SendSurveyInput', { description: 'A survey to send to the contributor.' })
export class SendSurveyInput {
  @Field(() => ID, { description: PRACTICE_TEXT })
  readonly practiceId!: string;
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day until which an answer is hoped for, not before today; left out: none.',
  })
  readonly dueOn?: string | null;
  @Field(() => LetterWordsInput, {
    nullable: true,
    description: 'Words of the letter; left out: the template in the language of the contributor.',
  })
  readonly letter?: LetterWordsInput | null;
}

/** A practice to sign off. */
@InputType('SignOffInput', { description: 'A practice under review to sign off.' })
export class SignOffInput {
  @Field(() => ID, { description: PRACTICE_TEXT })
  readonly practiceId!: string;
  @Field(() => Int, { description: VERSION_TEXT })
  readonly expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'For colleagues, at most 4,000 characters.' })
  readonly comment?: string | null;
}
