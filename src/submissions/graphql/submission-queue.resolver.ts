import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { submissionById } from '../queries/submission-details.ts';
import { countQueue, pageQueue } from '../queries/submission-queue.ts';
import { SUBMISSION } from './my-submission.presenter.ts';
import { queuedSubmissionConnection } from './queued-submission.type.ts';
import { SubmissionForCoordinatorType } from './submission-for-coordinator.type.ts';
import { readQueueFilter, SubmissionsArgs } from './submission-queue.inputs.ts';
import { presentForCoordinator, presentQueued } from './submission.presenter.ts';

/** What coordinators look at. */
@Resolver()
export class SubmissionQueueResolver {
  @Query(() => queuedSubmissionConnection.type, {
    description: "The coordinators' queue: submissions, the one that waits for longest first.",
  })
  @Access(['COORDINATOR'])
  async submissions(
    @Args(() => SubmissionsArgs) args: SubmissionsArgs,
    @Ctx() context: EditorialContext,
  ) {
    const filter = readQueueFilter(args.filter);
    return queuedSubmissionConnection.present({
      page: await pageQueue(context.reader, filter, args),
      presentNode: (queued) => presentQueued(context, queued),
      count: () => countQueue(context.reader, filter),
    });
  }

  @Query(() => SubmissionForCoordinatorType, {
    nullable: true,
    description: 'One submission with its contact data; null: there is none with this id.',
  })
  @Access(['COORDINATOR'])
  async submission(
    @Arg('id', () => ID, { description: 'Id of a Submission.' }) id: string,
    @Ctx() context: EditorialContext,
  ): Promise<SubmissionForCoordinatorType | null> {
    const key = decodeUuid(SUBMISSION, id);
    const submission = key === null ? null : await submissionById(context.reader, key);
    return submission === null ? null : presentForCoordinator(context, submission);
  }
}
