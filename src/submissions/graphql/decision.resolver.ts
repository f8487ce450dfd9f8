import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import {
  executeOnPractice,
  presentPracticeById,
  type WorkingPracticeType,
} from '../../practices/index.ts';
import type { MovedPractice } from '../commands/move-practice.ts';
import { sendSurvey } from '../commands/send-survey.ts';
import { signOff } from '../commands/sign-off.ts';
import { SendSurveyInput, SignOffInput } from './decision.inputs.ts';
import {
  PracticeSignedOffType,
  SendSurveyPayload,
  SignOffPayload,
  SurveySentType,
} from './decision.payloads.ts';
import { letterWriter } from './letter-writer.ts';

/** Moves of a practice that carry something along; the others are `transition`. */
@Resolver()
export class DecisionResolver {
  @Access(['COORDINATOR'])
  @Mutation(() => SendSurveyPayload, {
    description: 'Sends the newest survey to the contributor of a selected practice.',
  })
  async sendSurvey(
    @Arg('input', () => SendSurveyInput, { description: 'The survey.' }) input: SendSurveyInput,
    @Ctx() context: EditorialContext,
  ): Promise<SurveySentType | UserErrorType> {
    const { practiceId, expectedVersion, dueOn = null, letter = null } = input;
    const write = letterWriter(context.translatorFor);
    const order = { expectedVersion, dueOn, letter, comment: null, write };
    const result = await executeOnPractice(context, sendSurvey, practiceId, order);
    return answer(context, result, presentMovedAs(context, SurveySentType));
  }

  @Access(['EDITOR'])
  @Mutation(() => SignOffPayload, {
    description:
      'Signs a practice under review; whoever wrote any of it cannot. A change voids it.',
  })
  async signOff(
    @Arg('input', () => SignOffInput, { description: 'The practice.' }) input: SignOffInput,
    @Ctx() context: EditorialContext,
  ): Promise<PracticeSignedOffType | UserErrorType> {
    const { practiceId, expectedVersion, comment = null } = input;
    const order = { expectedVersion, comment, write: letterWriter(context.translatorFor) };
    const result = await executeOnPractice(context, signOff, practiceId, order);
    return answer(context, result, presentMovedAs(context, PracticeSignedOffType));
  }
}

function presentMovedAs<T extends { readonly practice: WorkingPracticeType }>(
  context: EditorialContext,
  Success: new () => T,
) {
  return async ({ id }: MovedPractice): Promise<T> => {
    const practice = await presentPracticeById(context, id);
    return Object.assign(new Success(), { practice });
  };
}
