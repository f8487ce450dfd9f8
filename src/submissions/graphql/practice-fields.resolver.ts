import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import { presentUnmet } from '../../platform/graphql/present-refusal.ts';
import { WorkingPracticeType } from '../../practices/index.ts';
import { listAvailableTransitions } from '../queries/available-transitions.ts';
import { signOffsOf } from '../queries/sign-offs.ts';
import { AvailableTransitionType, SignOffType } from './practice-moves.type.ts';
import { submissionByPracticeLoader } from './submission.loader.ts';
import { presentSubmission } from './submission.presenter.ts';
import { SubmissionType } from './submission.type.ts';

/** Reads the whole content of a practice, some ten statements. */
const READS_CONTENT = 20;

/** Where a working practice can go, and how it came in. */
@Resolver(() => WorkingPracticeType)
export class PracticeFieldsResolver {
  @FieldResolver(() => [AvailableTransitionType], {
    complexity: READS_CONTENT,
    description: 'Every move of the chart from where it stands, by the guards that the moves run.',
  })
  async availableTransitions(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() { reader, actor, translator }: EditorialContext,
  ): Promise<readonly AvailableTransitionType[]> {
    const transitions = await listAvailableTransitions(reader, practice, actor);
    return transitions.map((transition) =>
      Object.assign(new AvailableTransitionType(), {
        ...transition,
        unmet: presentUnmet(transition.unmet, translator),
      }),
    );
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description: 'How it came in; null: not through the form.',
  })
  async submission(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
  ): Promise<SubmissionType | null> {
    const submission = await submissionByPracticeLoader(context).load(practice.id);
    return submission === null ? null : presentSubmission(context, submission);
  }

  @FieldResolver(() => [SignOffType], {
    complexity: READS_CONTENT,
    description: 'Signatures of editors, newest first.',
  })
  async signOffs(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly SignOffType[]> {
    const signOffs = await signOffsOf(context.reader, practice);
    return signOffs.map(({ accountId, at, isValid }) =>
      Object.assign(new SignOffType(), { at, isValid, findSignedBy: lazyName(context, accountId) }),
    );
  }
}
