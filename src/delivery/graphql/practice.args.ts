import { ArgsType, Field, ID, Int } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { FallbackInput } from './fallback.inputs.ts';
import { PracticeOrder } from './list.enums.ts';
import { PracticeFilter } from './practice-filter.inputs.ts';

const LOCALE = 'Language to read in, for example `sv`.';
const FALLBACK = 'What to show where the language has no text; the configured chain by default.';

/** The arguments of a list of practices below an object that has a language. */
@ArgsType()
export class NestedPracticesArgs extends PageArgs {
  @Field(() => FallbackInput, { nullable: true, description: FALLBACK })
  readonly fallback?: FallbackInput | null;
  @Field(() => [PracticeOrder], {
    nullable: true,
    description: 'Order, the most important first; NEWEST by default, with `search` RELEVANCE.',
  })
  readonly orderBy?: readonly PracticeOrder[] | null;
}

/** The arguments of `practices`. */
@ArgsType()
export class PracticesArgs extends NestedPracticesArgs {
  @Field(() => GraphQLLocale, { description: LOCALE })
  readonly locale!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Words to look for: all of them, "a phrase", -without, one OR another, begin*. At most 200 characters.',
  })
  readonly search?: string | null;
  @Field(() => PracticeFilter, { nullable: true, description: 'Which practices.' })
  readonly filter?: PracticeFilter | null;
}

/** The arguments of `practice`. */
@ArgsType()
export class PracticeArgs {
  @Field(() => String, { nullable: true, description: 'Its slug, an old one included; or `id`.' })
  readonly slug?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its id; or `slug`.' })
  readonly id?: string | null;
  @Field(() => GraphQLLocale, { description: LOCALE })
  readonly locale!: string;
  @Field(() => FallbackInput, { nullable: true, description: FALLBACK })
  readonly fallback?: FallbackInput | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of a publication in this language; null: what is published now. Without `fallback`.',
  })
  readonly version?: number | null;
}
