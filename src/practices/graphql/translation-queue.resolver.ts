import { GraphQLLocale } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { PageArgs } from '../../platform/graphql/page-args.ts';
import { inReadingOrder } from '../domain/content-model.ts';
import type { EditionWork } from '../queries/edition-work.ts';
import { countTranslationQueue, pageTranslationQueue } from '../queries/translation-queue.ts';
import { workingLocales } from '../queries/working-locales.ts';
import { presentEdition } from './edition.presenter.ts';
import { EditionType } from './edition.type.ts';
import { STAFF } from './practice-access.ts';
import { editionsByPracticeLoader, workingPracticeByIdLoader } from './practice.loader.ts';
import { TranslationTaskType, translationTaskConnection } from './translation-queue.type.ts';
import { presentPractice } from './working-practice.presenter.ts';
import { WorkingPracticeType } from './working-practice.type.ts';

@ArgsType()
class TranslationQueueArgs extends PageArgs {
  @Field(() => GraphQLLocale, {
    nullable: true,
    description: "Only this language, which must be one of the caller's; left out: all of them.",
  })
  readonly locale?: string | null;
}

/** What is to be translated. */
@Resolver(() => TranslationTaskType)
export class TranslationQueueResolver {
  @Query(() => translationTaskConnection.type, {
    description:
      "Editions in the caller's languages that need a translator; what waits for longest comes first.",
  })
  @Access(STAFF)
  async translationQueue(
    @Args(() => TranslationQueueArgs) args: TranslationQueueArgs,
    @Ctx() context: EditorialContext,
  ) {
    const own = await workingLocales(context.reader, context.actor);
    const locales = args.locale == null ? own : own.filter((code) => code === args.locale);
    return translationTaskConnection.present({
      page: await pageTranslationQueue(context.reader, locales, args),
      presentNode: presentTask,
      count: () => countTranslationQueue(context.reader, locales),
    });
  }

  @FieldResolver(() => WorkingPracticeType, { description: 'The practice to translate.' })
  async practice(
    @Root() { practiceId }: TranslationTaskType,
    @Ctx() context: EditorialContext,
  ): Promise<WorkingPracticeType> {
    const practice = await workingPracticeByIdLoader(context).load(practiceId);
    return presentPractice(context, practice!);
  }

  @FieldResolver(() => EditionType, { description: 'State of the translation.' })
  async edition(
    @Root() { practiceId, locale }: TranslationTaskType,
    @Ctx() context: EditorialContext,
  ): Promise<EditionType> {
    const practice = await workingPracticeByIdLoader(context).load(practiceId);
    const editions = await editionsByPracticeLoader(context).load(practice!);
    return presentEdition(
      context,
      editions.find((edition) => edition.locale === locale)!,
    );
  }
}

function presentTask({ practiceId, locale, ...work }: EditionWork): TranslationTaskType {
  const inOrder = (paths: readonly string[]) =>
    inReadingOrder(paths.map((path) => ({ path }))).map(({ path }) => path);
  return Object.assign(new TranslationTaskType(), {
    practiceId,
    locale,
    missingPaths: inOrder(work.missingPaths),
    outdatedPaths: inOrder(work.outdatedPaths),
  });
}
