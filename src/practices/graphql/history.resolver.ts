import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { visibleLocales } from '../domain/locale-scope.ts';
import {
  countPracticeHistory,
  pagePracticeHistory,
  type PracticeHistoryLine,
} from '../queries/practice-history.ts';
import { HistoryEntryType, historyConnection } from './history.type.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import { STAFF } from './practice-access.ts';
import { workingPracticeByIdLoader } from './practice.loader.ts';
import { WORKING_PRACTICE } from './working-practice.presenter.ts';

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
}

/** What happened to a practice. */
@Resolver()
export class HistoryResolver {
  @Query(() => historyConnection.type, {
    nullable: true,
    description:
      "What happened to a practice, newest first, without what concerns languages that are not the caller's; null: there is no practice with this id.",
  })
  @Access(STAFF)
  async history(@Args(() => HistoryArgs) args: HistoryArgs, @Ctx() context: EditorialContext) {
    const practiceId = decodeUuid(WORKING_PRACTICE, args.id);
    if (practiceId === null) return null;
    const practice = await workingPracticeByIdLoader(context).load(practiceId);
    if (practice === null) return null;
    const visible = visibleLocales(context.actor);
    const locales = visible === null ? null : [...visible, practice.sourceLocale];
    return historyConnection.present({
      page: await pagePracticeHistory(context.reader, { practiceId, locales }, args),
      presentNode: (line) => presentLine(context, line),
      count: () => countPracticeHistory(context.reader, { practiceId, locales }),
    });
  }
}

function presentLine(context: EditorialContext, line: PracticeHistoryLine): HistoryEntryType {
  const { id, action, actorKind, at, comment, locale, path, from, to } = line;
  return Object.assign(new HistoryEntryType(), {
    id,
    action,
    actorKind,
    at,
    comment,
    locale,
    path,
    from,
    to,
    findActor: lazyName(context, line.accountId),
  });
}
