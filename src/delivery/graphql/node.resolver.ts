import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { Access } from '../../platform/graphql/access.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadNode } from './load-nodes.ts';
import { NodeType } from './node.type.ts';

const LOCALE = 'Language of the object; English by default.';
const DEFAULT_LOCALE = 'en';

/** Finds anything published by its id. */
@Resolver()
export class NodeResolver {
  @Access('ANYONE')
  @Query(() => NodeType, {
    nullable: true,
    description:
      'What has this id; null: nothing published. A malformed id is an INVALID_ID error.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Arg('locale', () => GraphQLLocale, { defaultValue: DEFAULT_LOCALE, description: LOCALE })
    locale: string,
    @Ctx() context: DeliveryContext,
  ): Promise<NodeType | Error | null> {
    return loadNode(context, id, locale);
  }

  @Access('ANYONE')
  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'What has these ids, in their order; null and errors as for `node`.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Opaque ids, at most 100.' }) ids: readonly string[],
    @Arg('locale', () => GraphQLLocale, { defaultValue: DEFAULT_LOCALE, description: LOCALE })
    locale: string,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly (NodeType | Error | null)[]> {
    return Promise.all(ids.map((id) => loadNode(context, id, locale)));
  }
}
