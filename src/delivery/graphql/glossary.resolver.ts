import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listGlossary } from '../queries/glossary.ts';
import {
  presentConcept,
  presentConceptTerms,
  type GlossaryConceptSource,
} from './glossary.presenter.ts';
import { GlossaryConceptType, GlossaryTermType } from './glossary.type.ts';
import { requireLocale } from './locale-settings.loader.ts';

/** The words of the field. */
@Resolver(() => GlossaryConceptType)
export class GlossaryResolver {
  @Access('ANYONE')
  @Query(() => [GlossaryConceptType], {
    description:
      'The glossary, in its order: what things are called here, and what else people say. Search finds a practice under each of these names.',
  })
  async glossary(
    @Arg('locale', () => GraphQLLocale, { description: 'Language to read in.' }) locale: string,
    @Ctx() context: PublicContext,
  ): Promise<readonly GlossaryConceptSource[]> {
    const known = await requireLocale(context, locale);
    const rows = await listGlossary(context.reader, known);
    return rows.map((row) => presentConcept(row, known));
  }

  @FieldResolver(() => [GlossaryTermType], {
    description: 'Its terms, the preferred one of each language first.',
  })
  terms(
    @Root() concept: GlossaryConceptSource,
    @Arg('locales', () => [GraphQLLocale], {
      nullable: true,
      description: 'In these languages; the one asked for when left out.',
    })
    locales: readonly string[] | null,
  ): readonly GlossaryTermType[] {
    return presentConceptTerms(concept, locales ?? [concept.locale]);
  }
}
