import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { BoundariesArgs } from './boundaries.args.ts';
import { loadBoundaries } from './load-boundaries.ts';
import { requireLocale } from './locale-settings.loader.ts';
import { shapesByRegionId } from './region-details.loader.ts';
import {
  ATTRIBUTION,
  PresentedBoundaries,
  PresentedGeometry,
  regionShape,
} from './region-geometry.presenter.ts';
import { BoundariesType, RegionGeometryType } from './region-geometry.type.ts';
import { rowOfRegion, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';

/** Points of a shape: it is larger than a name. */
const SHAPE_COST = 3;
/** Points of a map: some three hundred shapes, put together. */
const MAP_COST = 60;

/** Shapes for maps. */
@Resolver(() => RegionType)
export class RegionGeometryResolver {
  @FieldResolver(() => RegionGeometryType, {
    nullable: true,
    complexity: SHAPE_COST,
    description: 'Its shape, made of its own NUTS units; null: not known.',
  })
  async geometry(
    @Root() region: RegionSource,
    @Ctx() context: PublicContext,
  ): Promise<RegionGeometryType | null> {
    const { id, country, nativeName, texts } = await rowOfRegion(context, region);
    const units = await shapesByRegionId(context).load(id);
    const { code, locale } = region;
    const name = texts['name']?.value ?? nativeName;
    const shape = regionShape({ code, name, locale, country }, units);
    return shape === null
      ? null
      : new PresentedGeometry(shape, units[0]?.attribution ?? ATTRIBUTION);
  }

  @Access('ANYONE')
  @Query(() => BoundariesType, {
    complexity: MAP_COST,
    description: 'The shapes of a map with names, codes and numbers of practices, in one piece.',
  })
  async boundaries(
    @Args(() => BoundariesArgs) args: BoundariesArgs,
    @Ctx() context: PublicContext,
  ): Promise<BoundariesType> {
    const locale = await requireLocale(context, args.locale);
    const shapes = await loadBoundaries(context, args, locale);
    return new PresentedBoundaries({ level: args.level, locale, shapes });
  }
}
