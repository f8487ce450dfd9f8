import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import { CriterionOverviewArgs } from './aspect-overview.args.ts';
import { presentCriterionFinding } from './aspect-overview.presenter.ts';
import { criterionOverview, LeftOutType } from './aspect-overview.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import {
  inReading,
  loadLeftOut,
  loadOverview,
  type OverviewSource,
} from './load-aspect-overview.ts';
import { readSelection } from './read-selection.ts';

/** One criterion of the matrix across practices. */
@Resolver(() => criterionOverview.type)
export class CriterionOverviewResolver {
  @Access('ANYONE')
  @Query(() => criterionOverview.type, {
    description:
      'How practices are rated on one criterion of the matrix, with their answers; newest publication first.',
  })
  async criterionOverview(
    @Args(() => CriterionOverviewArgs) args: CriterionOverviewArgs,
    @Ctx() context: DeliveryContext,
  ): Promise<OverviewSource> {
    const { criterion } = args;
    const selection = readSelection(context.translator, args);
    const overview = { selection, subject: { kind: 'CRITERION', code: criterion } as const };
    const read = await loadOverview(context, overview, args);
    const presentNode = inReading(overview, (row, reading) =>
      presentCriterionFinding(row, reading, criterion),
    );
    return Object.assign(criterionOverview.present({ ...read, presentNode }), { overview });
  }

  @FieldResolver(() => [LeftOutType], {
    description: 'Practices of the selection without a rating here, by reason, most first.',
  })
  leftOut(
    @Root() { overview }: OverviewSource,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly LeftOutType[]> {
    return loadLeftOut(context, overview);
  }
}
