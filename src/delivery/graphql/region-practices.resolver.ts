import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { NO_FILTER } from '../domain/practice-filter.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { practicePageByRegion } from './load-practice-page.ts';
import {
  presentPracticePage,
  type PracticeConnectionSource,
} from './practice-connection.presenter.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';
import { NestedPracticesArgs } from './practice.args.ts';
import { readReading } from './read-reading.ts';
import type { RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';
import { selectsField } from './selects-field.ts';
import { wantsDocument } from './wants-document.ts';

/** The practices of a region. */
@Resolver(() => RegionType)
export class RegionPracticesResolver {
  @FieldResolver(() => PracticeConnectionType, {
    description: 'Published practices of the region, in the language of the region object.',
  })
  async practices(
    @Root() { code, locale }: RegionSource,
    @Args(() => NestedPracticesArgs) args: NestedPracticesArgs,
    @Ctx() context: DeliveryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PracticeConnectionSource> {
    const reading = readReading(context.translator, { locale, fallback: args.fallback ?? null });
    const selection = { ...reading, search: null, filter: NO_FILTER };
    const list = {
      selection,
      args,
      wantsTotal: selectsField(info, 'totalCount'),
      wantsDocument: wantsDocument(info),
    };
    const page = await practicePageByRegion(context, list).load(code);
    return presentPracticePage(page, selection, code);
  }
}
