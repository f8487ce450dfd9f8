import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { visibleLocales } from '../domain/locale-scope.ts';
import { countPractices, pagePractices } from '../queries/page-practices.ts';
import { readBoard } from '../queries/practice-board.ts';
import { BoardColumnType } from './board.type.ts';
import { STAFF } from './practice-access.ts';
import { workingPracticeConnection } from './practice-connection.type.ts';
import { readFilter, WorkingPracticesArgs } from './practice-list.inputs.ts';
import { workingPracticeByIdLoader } from './practice.loader.ts';
import { presentPractice, WORKING_PRACTICE } from './working-practice.presenter.ts';
import { WorkingPracticeType } from './working-practice.type.ts';

/** Working practices: one, a list, and how many stand where. */
@Resolver()
export class PracticeQueryResolver {
  @Query(() => WorkingPracticeType, {
    nullable: true,
    description: 'One working practice; null: there is none with this id.',
  })
  @Access(STAFF)
  async practice(
    @Arg('id', () => ID, { description: 'Id of a WorkingPractice.' }) id: string,
    @Ctx() context: EditorialContext,
  ): Promise<WorkingPracticeType | null> {
    const key = decodeUuid(WORKING_PRACTICE, id);
    const practice = key === null ? null : await workingPracticeByIdLoader(context).load(key);
    return practice === null ? null : presentPractice(context, practice);
  }

  @Query(() => workingPracticeConnection.type, { description: 'Working practices.' })
  @Access(STAFF)
  async practices(
    @Args(() => WorkingPracticesArgs) args: WorkingPracticesArgs,
    @Ctx() context: EditorialContext,
  ) {
    const list = { filter: readFilter(args.filter), visible: visibleLocales(context.actor) };
    return workingPracticeConnection.present({
      page: await pagePractices(context.reader, list, args.orderBy, args),
      presentNode: (practice) => presentPractice(context, practice),
      count: () => countPractices(context.reader, list),
    });
  }

  @Query(() => [BoardColumnType], {
    description: 'How many practices stand at each stage; every stage, in order.',
  })
  @Access(STAFF)
  async board(@Ctx() context: EditorialContext): Promise<readonly BoardColumnType[]> {
    const columns = await readBoard(context.reader);
    return columns.map((column) => ({
      ...column,
      label: context.translator.say(`stage.${column.stage}`),
    }));
  }
}
