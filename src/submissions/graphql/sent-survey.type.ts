import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SentSurvey } from '../queries/submission-details.ts';

/** The survey that was sent with a submission. */
@ObjectType('SentSurvey', { description: 'The survey that was sent to a contributor.' })
export class SentSurveyType {
  @Field(() => Int, { description: 'Version of the questionnaire SURVEY that was sent.' })
  readonly questionnaireVersion!: number;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day until which an answer is hoped for; null: none was given.',
  })
  readonly dueOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it was answered.' })
  readonly isAnswered!: boolean;
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When; null: not answered.' })
  readonly answeredAt!: Date | null;
}

/** Presents a survey; null when none was sent. */
export function presentSurvey(survey: SentSurvey | null): SentSurveyType | null {
  if (survey === null) return null;
  return Object.assign(new SentSurveyType(), { ...survey, isAnswered: survey.answeredAt !== null });
}
