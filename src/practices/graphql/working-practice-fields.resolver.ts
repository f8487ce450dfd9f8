import { GraphQLLocale } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { inReadingOrder } from '../domain/content-model.ts';
import { presentEdition } from './edition.presenter.ts';
import { EditionType } from './edition.type.ts';
import { editionsByPracticeLoader, textsByPracticeLoader } from './practice.loader.ts';
import { WorkingPracticeType } from './working-practice.type.ts';
import { presentText } from './working-text.presenter.ts';
import { WorkingTextType } from './working-text.type.ts';

/** Words and editions of a working practice. */
@Resolver(() => WorkingPracticeType)
export class WorkingPracticeFieldsResolver {
  @FieldResolver(() => [WorkingTextType], {
    description:
      "Its texts in reading order: those in the source language, and in the caller's languages.",
  })
  async texts(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
    @Arg('locale', () => GraphQLLocale, {
      nullable: true,
      description: 'Only texts in this language; left out: all.',
    })
    locale?: string | null,
    @Arg('paths', () => [String], {
      nullable: true,
      description: 'Only texts at these paths; left out: all.',
    })
    paths?: readonly string[] | null,
  ): Promise<readonly WorkingTextType[]> {
    const readable = paths?.filter((path) => !hasForbiddenCharacter(path)) ?? null;
    const loader = textsByPracticeLoader(context, { locale: locale ?? null, paths: readable });
    const texts = await loader.load(practice.id);
    return inReadingOrder(texts).map((text) => presentText(context, text));
  }

  @FieldResolver(() => [EditionType], {
    description:
      "Its editions in the caller's languages, by code. One that nobody has begun is MISSING.",
  })
  async editions(
    @Root() { practice }: WorkingPracticeType,
    @Ctx() context: EditorialContext,
  ): Promise<readonly EditionType[]> {
    const editions = await editionsByPracticeLoader(context).load(practice);
    return editions.map((edition) => presentEdition(context, edition));
  }
}
