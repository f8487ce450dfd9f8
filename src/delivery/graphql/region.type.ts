import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { NodeType } from './node.type.ts';

/** A region; what else it has is resolved by `RegionResolver` and `RegionStatisticsResolver`. */
@ObjectType('Region', {
  implements: NodeType,
  description: 'A regional authority in Europe.',
  simpleResolvers: true,
})
export class RegionType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, good for `node`.' })
  override readonly id!: string;
  @Field(() => String, { description: 'Stable code, for example `skane`; filters take it.' })
  readonly code!: string;
  @Field(() => GraphQLLocale, {
    description: 'Language of its names unless another one is asked for.',
  })
  readonly locale!: string;
}
