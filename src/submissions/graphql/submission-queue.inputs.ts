import { GraphQLLocale } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { StageEnum, type Stage } from '../../practices/index.ts';
import type { QueueFilter } from '../queries/submission-queue.ts';

/** Which submissions: lists are any-of, fields all-of. */
@InputType('SubmissionFilter', {
  description: 'Which submissions: lists are any-of, fields all-of, left out: see there.',
})
export class SubmissionFilterInput {
  @Field(() => [StageEnum], {
    nullable: true,
    description:
      'Stages of the practice; left out: every one from SUBMITTED to APPROVED that waits for somebody.',
  })
  readonly stages?: readonly Stage[] | null;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: 'Languages of contributors; left out: all.',
  })
  readonly locales?: readonly string[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Part of the title in the contributor's language, or the whole reference; case and accents do not count.",
  })
  readonly text?: string | null;
}

/** Arguments of the queue. */
@ArgsType()
export class SubmissionsArgs extends PageArgs {
  @Field(() => SubmissionFilterInput, { nullable: true, description: 'Which submissions.' })
  readonly filter?: SubmissionFilterInput | null;
}

/** The filter that an input means. */
export function readQueueFilter(input: SubmissionFilterInput | null | undefined): QueueFilter {
  const { stages, locales, text } = input ?? {};
  return {
    stages: stages ?? null,
    locales: locales ?? null,
    text: text == null || text.trim() === '' ? null : text.trim(),
  };
}
