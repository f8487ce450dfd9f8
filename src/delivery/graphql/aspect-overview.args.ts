import { ArgsType, Field } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { AspectSide } from './aspect-overview.type.ts';
import { EvaluationAspect, EvaluationCriterion } from './evaluation.enums.ts';
import { FallbackInput } from './fallback.inputs.ts';
import { PracticeFilter } from './practice-filter.inputs.ts';

/** Which practices an overview goes through. */
@ArgsType()
class OverviewArgs extends PageArgs {
  @Field(() => GraphQLLocale, { description: 'Language to read in, for example `sv`.' })
  readonly locale!: string;
  @Field(() => FallbackInput, {
    nullable: true,
    description: 'What to show where the language has no text; the configured chain by default.',
  })
  readonly fallback?: FallbackInput | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words to look for, as in `practices`. At most 200 characters.',
  })
  readonly search?: string | null;
  @Field(() => PracticeFilter, { nullable: true, description: 'Which practices.' })
  readonly filter?: PracticeFilter | null;
}

/** The arguments of `aspectOverview`. */
@ArgsType()
export class AspectOverviewArgs extends OverviewArgs {
  @Field(() => EvaluationAspect, { description: 'The aspect.' })
  readonly aspect!: EvaluationAspect;
  @Field(() => AspectSide, {
    nullable: true,
    description: 'Only practices with a text on this side; null: on either.',
  })
  readonly side?: AspectSide | null;
}

/** The arguments of `criterionOverview`. */
@ArgsType()
export class CriterionOverviewArgs extends OverviewArgs {
  @Field(() => EvaluationCriterion, { description: 'The criterion.' })
  readonly criterion!: EvaluationCriterion;
}
