import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import { executeOnPractice } from '../../practices/index.ts';
import { saveAspect } from '../commands/save-aspect.ts';
import { saveMatrixAnswer } from '../commands/save-matrix-answer.ts';
import { SaveAspectInput, SaveMatrixAnswerInput } from './assessment.inputs.ts';
import { payloads } from './assessment.payloads.ts';
import { presentSavedAspect, presentSavedMatrixAnswer } from './saved-assessment.presenter.ts';

/** What researchers say about a practice, beside its words. */
@Resolver()
export class AssessmentMutationsResolver {
  @Mutation(() => payloads.saveAspect, {
    description: 'Says whether an aspect was assessed. Researchers and editors, in the analysis.',
  })
  @Access(['RESEARCHER', 'EDITOR'])
  async saveAspect(
    @Arg('input', () => SaveAspectInput, { description: 'The aspect.' })
    { id, notAssessedReason, rating, ...same }: SaveAspectInput,
    @Ctx() context: EditorialContext,
  ) {
    const reason = notAssessedReason ?? null;
    const input = { ...same, notAssessedReason: reason, rating: rating ?? null };
    const result = await executeOnPractice(context, saveAspect, id, input);
    return answer(context, result, ({ practiceId }) =>
      presentSavedAspect(context, practiceId, same.aspect),
    );
  }

  @Mutation(() => payloads.saveMatrixAnswer, {
    description: 'Answers a question of the matrix. Researchers and editors, in the analysis.',
  })
  @Access(['RESEARCHER', 'EDITOR'])
  async saveMatrixAnswer(
    @Arg('input', () => SaveMatrixAnswerInput, { description: 'The answer.' })
    { id, rating, answer: words, ...same }: SaveMatrixAnswerInput,
    @Ctx() context: EditorialContext,
  ) {
    const given = words == null ? {} : { answer: words };
    const input = { ...same, ...given, rating: rating ?? null };
    const result = await executeOnPractice(context, saveMatrixAnswer, id, input);
    return answer(context, result, ({ practiceId }) =>
      presentSavedMatrixAnswer(context, practiceId, same.questionKey),
    );
  }
}
