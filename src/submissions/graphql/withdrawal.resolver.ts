import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { answer } from '../../platform/graphql/payload.ts';
import type { UserErrorType } from '../../platform/graphql/user-error.type.ts';
import type { AnyClass } from '../../platform/module/module.ts';
import { withdrawSubmission, type TakeDown } from '../commands/withdraw-submission.ts';
import { WithdrawSubmissionInput } from './contributor.inputs.ts';
import { SubmissionWithdrawnType, WithdrawSubmissionPayload } from './contributor.payloads.ts';
import { executeOnOwn, presentOwnAs } from './execute-on-own.ts';
import { letterWriter } from './letter-writer.ts';

/**
 * Makes the resolver of `withdrawSubmission`. The module above, which can take publications out of sight,
 * fills the port and plugs the resolver in; call it once.
 */
export function createWithdrawalResolver(takeDown: TakeDown): AnyClass {
  @Resolver()
  class WithdrawalResolver {
    @Access('SUBMITTER')
    @Mutation(() => WithdrawSubmissionPayload, {
      description:
        'Takes the own practice back, in one step and for good, before publication or after it.',
    })
    async withdrawSubmission(
      @Arg('input', () => WithdrawSubmissionInput, { description: 'The practice, and why.' })
      input: WithdrawSubmissionInput,
      @Ctx() context: EditorialContext,
    ): Promise<SubmissionWithdrawnType | UserErrorType> {
      const { id, reason, expectedVersion } = input;
      const write = letterWriter(context.translatorFor);
      const order = { reason, expectedVersion, write, takeDown };
      const result = await executeOnOwn(context, withdrawSubmission, id, order);
      return answer(context, result, presentOwnAs(context, SubmissionWithdrawnType));
    }
  }
  return WithdrawalResolver;
}
