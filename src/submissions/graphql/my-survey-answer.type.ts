import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { AnsweredText } from '../domain/submission.ts';

/** An answer to the survey, as its contributor sees it. */
@ObjectType('MySurveyAnswer', { description: 'An answer of a contributor to the survey.' })
export class MySurveyAnswerType {
  @Field(() => String, {
    description: 'Path of the item in the questionnaire, or its key when it has none.',
  })
  readonly path!: string;
  @Field(() => GraphQLJSON, {
    description: 'As it was handed in: a string, a tree when it is rich, a number, or a list.',
  })
  readonly value!: unknown;
}

/** Presents an answer to its contributor. */
export function presentSurveyAnswer({ path, value }: AnsweredText): MySurveyAnswerType {
  return Object.assign(new MySurveyAnswerType(), { path, value });
}
