import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { encodeId } from '../../kernel/ids.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listTerms, type TermRow } from '../queries/terms.ts';
import { LocalizedTextType } from './localized-text.type.ts';
import { inLocale, localeOr, requireLocale } from './locale-settings.loader.ts';
import { Provenance, TaxonomyName } from './reference.enums.ts';
import { termByCode } from './term-by-code.loader.ts';
import { presentTerm, presentTermRow, type TermSource } from './term.presenter.ts';
import { TermType } from './term.type.ts';
import { presentReferenceText } from './text.presenter.ts';

const OWN_LOCALE = 'Another language than that of the term.';

/** Terms of vocabularies. */
@Resolver(() => TermType)
export class TermResolver {
  @Access('ANYONE')
  @Query(() => [TermType], { description: 'The terms of a vocabulary, in its order.' })
  async taxonomy(
    @Arg('name', () => TaxonomyName, { description: 'The vocabulary.' }) name: TaxonomyName,
    @Arg('locale', () => GraphQLLocale, { description: 'Language of the names.' }) locale: string,
    @Ctx() context: PublicContext,
  ): Promise<readonly TermSource[]> {
    const terms = await listTerms(context.reader, name, await requireLocale(context, locale));
    return terms.map(presentTermRow);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, good for `node`.' })
  async id(@Root() term: TermSource, @Ctx() context: PublicContext): Promise<string> {
    const row = await rowOf(context, term, term.locale);
    return encodeId('Term', row?.id ?? `${term.taxonomy}:${term.code}`);
  }

  @FieldResolver(() => String, { description: 'Its name; the code when nobody has named it.' })
  name(
    @Root() term: TermSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): string | Promise<string> {
    const { code, knownName, locale: inherited } = term;
    return inLocale<string | Promise<string>>(context, { own, inherited }, (locale) => {
      if (locale === inherited && knownName !== null) return knownName;
      return rowOf(context, term, locale).then((row) => row?.texts['label']?.value ?? code);
    });
  }

  @FieldResolver(() => LocalizedTextType, { description: 'Its name, with its language.' })
  async nameText(
    @Root() term: TermSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): Promise<LocalizedTextType> {
    const locale = await localeOr(context, own, term.locale);
    const text = (await rowOf(context, term, locale))?.texts['label'];
    const value = term.knownName ?? term.code;
    return presentReferenceText(text ?? { value, locale: term.locale, origin: 'HUMAN' }, locale);
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: 'What the term means, with its language; null: not defined.',
  })
  async definition(
    @Root() term: TermSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): Promise<LocalizedTextType | null> {
    const locale = await localeOr(context, own, term.locale);
    const text = (await rowOf(context, term, locale))?.texts['definition'];
    return text === undefined ? null : presentReferenceText(text, locale);
  }

  @FieldResolver(() => TermType, { nullable: true, description: 'The wider term; null: none.' })
  async parent(
    @Root() term: TermSource,
    @Ctx() context: PublicContext,
  ): Promise<TermSource | null> {
    const { taxonomy, locale } = term;
    const code = (await rowOf(context, term, locale))?.parentCode ?? null;
    return code === null ? null : presentTerm({ taxonomy, code, locale }, null);
  }

  @FieldResolver(() => Provenance, {
    nullable: true,
    description: 'Where the term comes from; null: it is not in use any more.',
  })
  async provenance(
    @Root() term: TermSource,
    @Ctx() context: PublicContext,
  ): Promise<Provenance | null> {
    const row = await rowOf(context, term, term.locale);
    return row === null ? null : Provenance[row.provenance];
  }
}

async function rowOf(
  context: PublicContext,
  { taxonomy, code, ...term }: TermSource,
  locale: string,
): Promise<TermRow | null> {
  if (term.row !== null && term.locale === locale) return term.row;
  return termByCode(context).load({ taxonomy, code, locale });
}
