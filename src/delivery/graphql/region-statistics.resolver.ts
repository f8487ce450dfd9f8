import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { indicatorsByLocale } from './indicators-by-locale.loader.ts';
import { presentPanel } from './indicator.presenter.ts';
import { RegionIndicatorType } from './indicator.type.ts';
import { nameOfDimension } from './mipex-dimension.ts';
import {
  mipexScoresByRegionId,
  observationsByRegionId,
  typologyByRegionId,
} from './region-details.loader.ts';
import { MipexType, TypologyType } from './region-details.type.ts';
import { rowOfRegion, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';

/** The figures of a region. */
@Resolver(() => RegionType)
export class RegionStatisticsResolver {
  @FieldResolver(() => [RegionIndicatorType], {
    description: 'The panel: every indicator, also those without a figure, which say why.',
  })
  async indicators(
    @Root() region: RegionSource,
    @Ctx() context: PublicContext,
  ): Promise<readonly RegionIndicatorType[]> {
    const { id } = await rowOfRegion(context, region);
    const [indicators, observations] = await Promise.all([
      indicatorsByLocale(context).load(region.locale),
      observationsByRegionId(context).load(id),
    ]);
    return presentPanel(indicators, observations, context.translatorFor(region.locale));
  }

  @FieldResolver(() => MipexType, { description: 'The region in MIPEX-R.' })
  async mipex(@Root() region: RegionSource, @Ctx() context: PublicContext): Promise<MipexType> {
    const { id, mipexUrl } = await rowOfRegion(context, region);
    const scores = await mipexScoresByRegionId(context).load(id);
    const translator = context.translatorFor(region.locale);
    return {
      url: mipexUrl,
      scores: scores.map(({ sourceName, ...score }) => ({
        ...score,
        label: nameOfDimension(translator, score.dimension),
        source: sourceName,
      })),
    };
  }

  @FieldResolver(() => TypologyType, {
    nullable: true,
    description: 'Its urban–rural distribution; null: no unit of it has a type.',
  })
  async typology(
    @Root() region: RegionSource,
    @Ctx() context: PublicContext,
  ): Promise<TypologyType | null> {
    const { id } = await rowOfRegion(context, region);
    const [typology = null] = await typologyByRegionId(context).load(id);
    return typology;
  }
}
