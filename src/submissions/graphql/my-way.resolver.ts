import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { stagesOf } from '../queries/stages-of.ts';
import { surveyAnswersOf } from '../queries/submission-details.ts';
import { MyStageType, presentMyStage } from './my-stage.type.ts';
import { MySubmissionType } from './my-submission.type.ts';
import { MySurveyAnswerType, presentSurveyAnswer } from './my-survey-answer.type.ts';

/** What a submission has been through, for its contributor. */
@Resolver(() => MySubmissionType)
export class MyWayResolver {
  @FieldResolver(() => GraphQLDateTimeISO, { description: 'Since when it stands there.' })
  async stageEnteredAt(
    @Root() { own }: MySubmissionType,
    @Ctx() { reader }: EditorialContext,
  ): Promise<Date> {
    const { stage, stageEnteredAt } = own.practice;
    if (stage !== 'PUBLISHED') return stageEnteredAt;
    // The moves of a revision are dated in the practice too.
    return (await stagesOf(reader, own)).at(-1)?.enteredAt ?? stageEnteredAt;
  }

  @FieldResolver(() => [MyStageType], {
    description:
      'The stages that it went through, the present one last; one that it came back to stands there again.',
  })
  async history(
    @Root() { own }: MySubmissionType,
    @Ctx() { reader, translatorFor }: EditorialContext,
  ): Promise<readonly MyStageType[]> {
    const translator = translatorFor(own.submission.locale);
    return (await stagesOf(reader, own)).map((entered) => presentMyStage(translator, entered));
  }

  @FieldResolver(() => [MySurveyAnswerType], {
    description: 'What was answered to the survey, word for word; empty: nothing yet.',
  })
  async surveyAnswers(
    @Root() { own }: MySubmissionType,
    @Ctx() { reader }: EditorialContext,
  ): Promise<readonly MySurveyAnswerType[]> {
    return (await surveyAnswersOf(reader, own.submission.id)).map(presentSurveyAnswer);
  }
}
