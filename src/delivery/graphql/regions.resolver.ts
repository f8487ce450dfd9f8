import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { readPage } from '../../kernel/page.ts';
import { Access } from '../../platform/graphql/access.ts';
import { presentPageInfo } from '../../platform/graphql/page-info.type.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { countRegions, findRegion, listRegions, type RegionFilter } from '../queries/regions.ts';
import { requireLocale } from './locale-settings.loader.ts';
import { RegionConnectionType } from './region-connection.type.ts';
import { readRegionFilter } from './read-region-filter.ts';
import { RegionsArgs } from './region.args.ts';
import { presentRegionRow, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';

/** A page with what is counted; `filter` is not a field of the schema. */
interface RegionConnectionSource extends RegionConnectionType {
  readonly filter: RegionFilter;
}

/** Finds regions. */
@Resolver(() => RegionConnectionType)
export class RegionsResolver {
  @Access('ANYONE')
  @Query(() => RegionConnectionType, { description: 'Regions, in the order of their codes.' })
  async regions(
    @Args(() => RegionsArgs) args: RegionsArgs,
    @Ctx() context: PublicContext,
  ): Promise<RegionConnectionSource> {
    const request = readPage(args, 'REGION_CODE');
    const locale = await requireLocale(context, args.locale);
    const filter = readRegionFilter(context.translator, args.filter);
    const page = await listRegions(context.reader, filter, locale, request);
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: presentRegionRow(node) }));
    const nodes = edges.map(({ node }) => node);
    return { edges, nodes, pageInfo: presentPageInfo(page), filter };
  }

  @FieldResolver(() => Int, { description: 'Regions on all pages; counted only when selected.' })
  totalCount(
    @Root() { filter }: RegionConnectionSource,
    @Ctx() { reader }: PublicContext,
  ): Promise<number> {
    return countRegions(reader, filter);
  }

  @Access('ANYONE')
  @Query(() => RegionType, { nullable: true, description: 'A region; null: there is none.' })
  async region(
    @Arg('code', () => String, { description: 'Its code, or the code of a NUTS unit of its own.' })
    code: string,
    @Arg('locale', () => GraphQLLocale, { description: 'Language of the names.' }) locale: string,
    @Ctx() context: PublicContext,
  ): Promise<RegionSource | null> {
    const known = await requireLocale(context, locale);
    const row = await findRegion(context.reader, code.replaceAll('\u0000', '\ufffd'), known);
    return row === null ? null : presentRegionRow(row);
  }
}
