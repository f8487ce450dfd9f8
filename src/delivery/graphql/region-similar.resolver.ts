import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { badInput } from './bad-input.ts';
import { comparableRegions } from './region-facts.loader.ts';
import { presentComparison } from './region-likeness.presenter.ts';
import { SimilarRegionType } from './region-likeness.type.ts';
import type { RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';

const DEFAULT_SIMILAR = 5;
const MOST_SIMILAR = 20;

/** Every region is compared with all others, so it counts like a page. */
const COMPARES = 20;

/** Regions like this one. */
@Resolver(() => RegionType)
export class RegionSimilarResolver {
  @FieldResolver(() => [SimilarRegionType], {
    description:
      'Regions like this one by figures, urban–rural typology and MIPEX-R, the most similar first, with the reasons and how much data each comparison rests on. What is not known is never taken for nought; a region that shares no figure is left out. Method: docs/regions-like-mine.md.',
    complexity: ({ args, childComplexity }) =>
      COMPARES + Number(args['first'] ?? DEFAULT_SIMILAR) * (1 + childComplexity),
  })
  async similar(
    @Root() { code, locale }: RegionSource,
    @Arg('first', () => Int, {
      defaultValue: DEFAULT_SIMILAR,
      description: `How many, 1 to ${MOST_SIMILAR}.`,
    })
    first: number,
    @Ctx() context: PublicContext,
  ): Promise<readonly SimilarRegionType[]> {
    if (first < 1 || first > MOST_SIMILAR) {
      const range = { argument: 'first', from: 1, to: MOST_SIMILAR };
      throw badInput(context.translator, 'INVALID_NUMBER', range);
    }
    const regions = await comparableRegions(context, locale);
    const words = { regions, translator: context.translatorFor(locale) };
    return regions
      .compare(code)
      .slice(0, first)
      .map((comparison) => presentComparison(code, comparison, words));
  }
}
