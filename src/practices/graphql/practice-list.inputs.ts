import { GraphQLLocale } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import { createCodeEnum } from '../../platform/graphql/code-enum.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import type { Stage } from '../domain/stage.ts';
import type { PracticeListFilter, PracticeListOrder } from '../queries/page-practices.ts';
import { StageEnum } from './stage.type.ts';

/** Orders of the list of working practices. */
export const WorkingPracticeOrderEnum = createCodeEnum<PracticeListOrder>(
  'WorkingPracticeOrder',
  'Order of working practices; the id is the last key.',
  {
    CHANGED_NEWEST: 'Facts changed most recently.',
    CHANGED_OLDEST: 'Facts unchanged for longest.',
    STAGE_NEWEST: 'Came to its stage most recently.',
    STAGE_OLDEST: 'At its stage for longest.',
  },
);

/** Which working practices: lists are any-of, fields all-of, left out: whatever. */
@InputType('WorkingPracticeFilter', {
  description: 'Which working practices: lists are any-of, fields all-of, left out: whatever.',
})
export class WorkingPracticeFilterInput {
  @Field(() => [StageEnum], {
    nullable: true,
    description: 'Stage of the practice, or of its pending revision.',
  })
  readonly stages?: readonly Stage[] | null;
  @Field(() => [GraphQLLocale], {
    nullable: true,
    description: "Source language, or language of an edition among the caller's.",
  })
  readonly locales?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of regions.' })
  readonly regions?: readonly string[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of a title in a language the caller sees; case and accents do not count.',
  })
  readonly text?: string | null;
}

/** Arguments of the list of working practices. */
@ArgsType()
export class WorkingPracticesArgs extends PageArgs {
  @Field(() => WorkingPracticeFilterInput, { nullable: true, description: 'Which practices.' })
  readonly filter?: WorkingPracticeFilterInput | null;
  @Field(() => WorkingPracticeOrderEnum, {
    defaultValue: 'CHANGED_NEWEST',
    description: 'How the list is ordered.',
  })
  readonly orderBy!: PracticeListOrder;
}

/** The filter that an input means. */
export function readFilter(
  input: WorkingPracticeFilterInput | null | undefined,
): PracticeListFilter {
  const { stages, locales, regions, text } = input ?? {};
  return {
    stages: stages ?? null,
    locales: locales ?? null,
    regions: regions ?? null,
    text: text == null || text.trim() === '' ? null : text.trim(),
  };
}
