import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadPractice } from './load-practice.ts';
import { loadSearchedPage } from './load-searched-page.ts';
import {
  presentPracticePage,
  type PracticeConnectionSource,
} from './practice-connection.presenter.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';
import { PracticeArgs, PracticesArgs } from './practice.args.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import { readSelection } from './read-selection.ts';
import { selectsField } from './selects-field.ts';
import { wantsDocument } from './wants-document.ts';

/** Finds published practices. */
@Resolver()
export class PracticesResolver {
  @Access('ANYONE')
  @Query(() => PracticeConnectionType, {
    description: 'Published practices: a page, and with `facets` what else could be chosen.',
  })
  async practices(
    @Args(() => PracticesArgs) args: PracticesArgs,
    @Ctx() context: DeliveryContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PracticeConnectionSource> {
    const { page, selection, settled } = await loadSearchedPage(context, {
      selection: readSelection(context.translator, args),
      args,
      wantsTotal: selectsField(info, 'totalCount'),
      wantsDocument: wantsDocument(info),
    });
    return presentPracticePage(page, selection, null, settled);
  }

  @Access('ANYONE')
  @Query(() => PracticeType, {
    nullable: true,
    description: 'One published practice, by `slug` or `id`; null: there is none in this reading.',
  })
  practice(
    @Args(() => PracticeArgs) args: PracticeArgs,
    @Ctx() context: DeliveryContext,
  ): Promise<PracticeSource | null> {
    return loadPractice(context, args);
  }
}
