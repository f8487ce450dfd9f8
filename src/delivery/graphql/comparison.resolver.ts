import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Access } from '../../platform/graphql/access.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../domain/comparison.ts';
import { PracticeComparisonType } from './comparison.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { FallbackInput } from './fallback.inputs.ts';
import { loadComparison } from './load-comparison.ts';
import { readReading } from './read-reading.ts';

/** Practices side by side. */
@Resolver()
export class ComparePracticesResolver {
  @Access('ANYONE')
  @Query(() => PracticeComparisonType, {
    description:
      'Published practices side by side: what they share, and what differs. An unknown id is refused.',
  })
  comparePractices(
    @Arg('ids', () => [ID], {
      description: `Ids of ${FEWEST_COMPARED} to ${MOST_COMPARED} different practices.`,
    })
    ids: readonly string[],
    @Arg('locale', () => GraphQLLocale, { description: 'Language to read in.' }) locale: string,
    @Arg('fallback', () => FallbackInput, {
      nullable: true,
      description: 'What to show where it has no text; the configured chain by default.',
    })
    fallback: FallbackInput | null,
    @Ctx() context: DeliveryContext,
  ): Promise<PracticeComparisonType> {
    return loadComparison(context, ids, readReading(context.translator, { locale, fallback }));
  }
}
