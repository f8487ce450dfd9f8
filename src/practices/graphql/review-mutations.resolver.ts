import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import { approveTranslation, returnTranslation } from '../commands/review-translation.ts';
import { executeOnPractice } from './execute-on-practice.ts';
import { payloads } from './practice.payloads.ts';
import { presentMovedEdition } from './saved.presenter.ts';
import { ReviewTranslationInput } from './translation.inputs.ts';

/** What reviewers of translations do, in the languages given to them. */
@Resolver()
export class ReviewMutationsResolver {
  @Mutation(() => payloads.approveTranslation, {
    description: 'Approves a translation under review. An editor who did not translate it.',
  })
  @Access(['EDITOR'])
  async approveTranslation(
    @Arg('input', () => ReviewTranslationInput, { description: 'The edition.' })
    { id, locale, expectedVersion, comment }: ReviewTranslationInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { locale, expectedVersion, comment: comment ?? null };
    const result = await executeOnPractice(context, approveTranslation, id, input);
    return answer(context, result, (edition) => presentMovedEdition(context, edition));
  }

  @Mutation(() => payloads.returnTranslation, {
    description:
      'Gives a translation under review back to its translator. An editor who did not translate it.',
  })
  @Access(['EDITOR'])
  async returnTranslation(
    @Arg('input', () => ReviewTranslationInput, { description: 'The edition.' })
    { id, locale, expectedVersion, comment }: ReviewTranslationInput,
    @Ctx() context: EditorialContext,
  ) {
    const input = { locale, expectedVersion, comment: comment ?? null };
    const result = await executeOnPractice(context, returnTranslation, id, input);
    return answer(context, result, (edition) => presentMovedEdition(context, edition));
  }
}
