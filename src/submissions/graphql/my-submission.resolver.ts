import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { presentPracticeById, WorkingFactsType } from '../../practices/index.ts';
import { findMySubmission, listMyTexts } from '../queries/my-submission.ts';
import { lettersOf, surveyOf } from '../queries/submission-details.ts';
import {
  presentMyLetter,
  presentMySubmission,
  presentMyText,
  SUBMISSION,
} from './my-submission.presenter.ts';
import { MyLetterType, MySubmissionTextType, MySubmissionType } from './my-submission.type.ts';
import { presentSurvey, SentSurveyType } from './sent-survey.type.ts';

/** The contributor's own submission. */
@Resolver(() => MySubmissionType)
export class MySubmissionResolver {
  @Query(() => MySubmissionType, {
    nullable: true,
    description:
      "The submission that the token of the request reaches, or one that the account handed in itself; null: it is not the caller's.",
  })
  @Access('SUBMITTER')
  async mySubmission(
    @Arg('id', () => ID, {
      nullable: true,
      description: 'Id of a Submission; needed with an account, otherwise the one of the token.',
    })
    id: string | null | undefined,
    @Ctx() context: EditorialContext,
  ): Promise<MySubmissionType | null> {
    const key = id == null ? null : decodeUuid(SUBMISSION, id);
    if (id != null && key === null) return null;
    const own = await findMySubmission(context.reader, context.actor, key);
    return own === null ? null : presentMySubmission(context, own);
  }

  @FieldResolver(() => [MySubmissionTextType], {
    description: 'The words that the template asks for, in its order; empty ones are left out.',
  })
  async texts(
    @Root() { own }: MySubmissionType,
    @Ctx() { reader }: EditorialContext,
  ): Promise<readonly MySubmissionTextType[]> {
    return (await listMyTexts(reader, own)).map(presentMyText);
  }

  @FieldResolver(() => WorkingFactsType, { description: 'What does not depend on a language.' })
  async facts(
    @Root() { own }: MySubmissionType,
    @Ctx() context: EditorialContext,
  ): Promise<WorkingFactsType> {
    return (await presentPracticeById(context, own.practice.id)).facts;
  }

  @FieldResolver(() => [MyLetterType], { description: 'Letters to the contributor, newest first.' })
  async letters(
    @Root() { own }: MySubmissionType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly MyLetterType[]> {
    const letters = await lettersOf(context.reader, own.submission.id);
    return letters.map((letter) => presentMyLetter(context, letter));
  }

  @FieldResolver(() => SentSurveyType, {
    nullable: true,
    description: 'The survey that was sent; null: none.',
  })
  async survey(
    @Root() { own }: MySubmissionType,
    @Ctx() { reader }: EditorialContext,
  ): Promise<SentSurveyType | null> {
    return presentSurvey(await surveyOf(reader, own.submission));
  }
}
