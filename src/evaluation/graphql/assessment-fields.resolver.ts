import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { ASPECTS, WorkingPracticeType } from '../../practices/index.ts';
import {
  aspectsByPracticeLoader,
  matrixAnswersByPracticeLoader,
  questionKeysByVersionLoader,
} from './assessment.loader.ts';
import { presentAspect, presentMatrixAnswer } from './assessment.presenter.ts';
import { WorkingAspectType } from './working-aspect.type.ts';
import { WorkingMatrixAnswerType } from './working-matrix-answer.type.ts';

/** The evaluation of a working practice. */
@Resolver(() => WorkingPracticeType)
export class AssessmentFieldsResolver {
  @FieldResolver(() => [WorkingAspectType], { description: 'Facts of all seven aspects.' })
  async aspects(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly WorkingAspectType[]> {
    const rows = await aspectsByPracticeLoader(context).load(practice.id);
    return ASPECTS.map((aspect) =>
      presentAspect(context, aspect, rows.find((row) => row.aspect === aspect) ?? null),
    );
  }

  @FieldResolver(() => [WorkingMatrixAnswerType], {
    description: 'Facts of the answers to every question of its matrix version, in order.',
  })
  async matrixAnswers(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly WorkingMatrixAnswerType[]> {
    const [keys, rows] = await Promise.all([
      questionKeysByVersionLoader(context).load(practice.matrixVersion),
      matrixAnswersByPracticeLoader(context).load(practice.id),
    ]);
    return keys.map((key) =>
      presentMatrixAnswer(context, key, rows.find((row) => row.questionKey === key) ?? null),
    );
  }
}
