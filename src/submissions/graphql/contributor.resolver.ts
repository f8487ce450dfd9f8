import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import { answerSurvey } from '../commands/answer-survey.ts';
import { resubmit, saveSubmission } from '../commands/save-submission.ts';
import { submitPractice } from '../commands/submit-practice.ts';
import {
  AnswerSurveyInput,
  ResubmitInput,
  SaveSubmissionInput,
  SubmitPracticeInput,
} from './contributor.inputs.ts';
import {
  AnswerSurveyPayload,
  PracticeSubmittedType,
  ResubmitPayload,
  SaveSubmissionPayload,
  SubmissionHandedInType,
  SubmissionSavedType,
  SubmitPracticePayload,
  SurveyAnsweredType,
} from './contributor.payloads.ts';
import { executeOnOwn, presentOwnAs } from './execute-on-own.ts';
import { letterWriter } from './letter-writer.ts';
import { presentOwnSubmission } from './my-submission.presenter.ts';
import { readTemplateAnswers, readTexts } from './read-answers.ts';
import { limitSubmissions } from './submit-limits.ts';

/** What contributors do. */
@Resolver()
export class ContributorResolver {
  @Access('ANYONE')
  @Mutation(() => SubmitPracticePayload, {
    description:
      'Hands in a practice, without an account or with one, or keeps a draft; an acknowledgement goes out by mail.',
  })
  async submitPractice(
    @Arg('input', () => SubmitPracticeInput, { description: 'The practice.' })
    input: SubmitPracticeInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticeSubmittedType | UserErrorType> {
    const { name, email, organisation = null } = input.contact;
    const { isAccepted, textVersion } = input.consent;
    const { locale, idempotencyKey, isDraft } = input;
    const result =
      (await limitSubmissions(context)) ??
      (await context.execute(submitPractice, {
        locale,
        answers: readTemplateAnswers(input.answers),
        contact: { name, email, organisation },
        consent: { isAccepted, textVersion },
        idempotencyKey,
        isDraft,
        write: letterWriter(context.translatorFor),
      }));
    return answer(context, result, async ({ submissionId, token }) => {
      const submission = await presentOwnSubmission(context, submissionId);
      return Object.assign(new PracticeSubmittedType(), { submission, token });
    });
  }

  @Access('SUBMITTER')
  @Mutation(() => SaveSubmissionPayload, {
    description:
      'Changes answers of the own submission while a draft is open or more was asked for.',
  })
  async saveSubmission(
    @Arg('input', () => SaveSubmissionInput, { description: 'Answers.' })
    input: SaveSubmissionInput,
    @Ctx() context: EditorialContext,
  ): Promise<SubmissionSavedType | UserErrorType> {
    const { id, expectedVersion } = input;
    const answers = readTemplateAnswers(input.answers);
    const result = await executeOnOwn(context, saveSubmission, id, { answers, expectedVersion });
    return answer(context, result, presentOwnAs(context, SubmissionSavedType));
  }

  @Access('SUBMITTER')
  @Mutation(() => ResubmitPayload, {
    description: 'Hands in a draft, or the information that was asked for.',
  })
  async resubmit(
    @Arg('input', () => ResubmitInput, { description: 'Answers.' }) input: ResubmitInput,
    @Ctx() context: EditorialContext,
  ): Promise<SubmissionHandedInType | UserErrorType> {
    const { id, expectedVersion } = input;
    const answers = readTemplateAnswers(input.answers);
    const write = letterWriter(context.translatorFor);
    const result = await executeOnOwn(context, resubmit, id, { answers, expectedVersion, write });
    return answer(context, result, presentOwnAs(context, SubmissionHandedInType));
  }

  @Access('SUBMITTER')
  @Mutation(() => AnswerSurveyPayload, {
    description: 'Answers the survey that was sent; the words of the practice stay as they are.',
  })
  async answerSurvey(
    @Arg('input', () => AnswerSurveyInput, { description: 'Answers.' }) input: AnswerSurveyInput,
    @Ctx() context: EditorialContext,
  ): Promise<SurveyAnsweredType | UserErrorType> {
    const { id, expectedVersion } = input;
    const texts = readTexts(input.answers);
    const write = letterWriter(context.translatorFor);
    const result = await executeOnOwn(context, answerSurvey, id, { texts, expectedVersion, write });
    return answer(context, result, presentOwnAs(context, SurveyAnsweredType));
  }
}
