import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import { aspectSubject } from '../domain/aspect-overview.ts';
import { AspectOverviewArgs } from './aspect-overview.args.ts';
import { presentAspectFinding } from './aspect-overview.presenter.ts';
import { aspectOverview, LeftOutType } from './aspect-overview.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import {
  inReading,
  loadLeftOut,
  loadOverview,
  type OverviewSource,
} from './load-aspect-overview.ts';
import { readSelection } from './read-selection.ts';

/** One aspect across practices. */
@Resolver(() => aspectOverview.type)
export class AspectOverviewResolver {
  @Access('ANYONE')
  @Query(() => aspectOverview.type, {
    description:
      'What researchers found on one aspect across practices, for example what is room for improvement in monitoring and evaluation; newest publication first.',
  })
  async aspectOverview(
    @Args(() => AspectOverviewArgs) args: AspectOverviewArgs,
    @Ctx() context: DeliveryContext,
  ): Promise<OverviewSource> {
    const { aspect, side = null } = args;
    const selection = readSelection(context.translator, args);
    const overview = { selection, subject: aspectSubject(aspect, side) };
    const read = await loadOverview(context, overview, args);
    const presentNode = inReading(overview, (row, reading) =>
      presentAspectFinding(row, reading, { aspect, side }),
    );
    return Object.assign(aspectOverview.present({ ...read, presentNode }), { overview });
  }

  @FieldResolver(() => [LeftOutType], {
    description: 'Practices of the selection that have nothing to say here, by reason, most first.',
  })
  leftOut(
    @Root() { overview }: OverviewSource,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly LeftOutType[]> {
    return loadLeftOut(context, overview);
  }
}
