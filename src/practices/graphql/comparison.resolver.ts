import { GraphQLLocale } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { decodeUuid } from '../../kernel/ids.ts';
import { htmlOf, plainOf } from '../../kernel/rich-text.ts';
import { hashText } from '../../kernel/text-hash.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { visibleLocales } from '../domain/locale-scope.ts';
import {
  compareSource,
  type ComparedText,
  type SourceComparison,
} from '../queries/compare-source.ts';
import { textSpecAt } from '../queries/text-spec.ts';
import { ComparisonType, type ComparedTextType } from './comparison.type.ts';
import { STAFF } from './practice-access.ts';
import { workingPracticeByIdLoader } from './practice.loader.ts';
import { WORKING_PRACTICE } from './working-practice.presenter.ts';
import { presentText } from './working-text.presenter.ts';

@ArgsType()
class ComparisonArgs {
  @Field(() => ID, { description: 'Id of a WorkingPractice.' })
  readonly id!: string;
  @Field(() => GraphQLLocale, { description: 'Language of the translation.' })
  readonly locale!: string;
  @Field(() => String, { description: 'Path of the content model.' })
  readonly path!: string;
}

/** What a translator compares. */
@Resolver()
export class ComparisonResolver {
  @Query(() => ComparisonType, {
    nullable: true,
    description:
      "Source text then and now of one translation; null: no such text, or not one of the caller's languages.",
  })
  @Access(STAFF)
  async comparison(
    @Args(() => ComparisonArgs) { id, locale, path }: ComparisonArgs,
    @Ctx() context: EditorialContext,
  ): Promise<ComparisonType | null> {
    const key = decodeUuid(WORKING_PRACTICE, id);
    const practice = key === null ? null : await workingPracticeByIdLoader(context).load(key);
    if (practice === null) return null;
    if ((await textSpecAt(context.reader, practice, path)) === null) return null;
    const visible = visibleLocales(context.actor);
    const found = await compareSource(context.reader, practice, { locale, path }, visible);
    return found === null ? null : presentComparison(context, found);
  }
}

function presentComparison(context: EditorialContext, found: SourceComparison): ComparisonType {
  const { sourceLocale, then, now, translation } = found;
  return {
    sourceLocale,
    isChanged: translation !== null && translation.freshness !== 'CURRENT',
    then: then === null ? null : presentCompared(then),
    now: now === null ? null : presentCompared(now),
    translation: translation === null ? null : presentText(context, translation),
  };
}

function presentCompared({ value, version, changedAt }: ComparedText): ComparedTextType {
  return {
    value,
    plain: plainOf(value),
    html: htmlOf(value),
    textHash: hashText(value),
    version,
    changedAt,
  };
}
