import { Field, ObjectType } from 'type-graphql';
import { PageInfoType } from '../../platform/graphql/page-info.type.ts';
import { RegionType } from './region.type.ts';

/** A region in a list. */
@ObjectType('RegionEdge', { description: 'A region in a list.', simpleResolvers: true })
export class RegionEdgeType {
  @Field(() => String, { description: 'Opaque place in the list.' })
  readonly cursor!: string;
  @Field(() => RegionType, { description: 'The region.' })
  readonly node!: RegionType;
}

/** A page of regions. */
@ObjectType('RegionConnection', {
  description: 'A page of regions, by code; `totalCount` is counted only when selected.',
  simpleResolvers: true,
})
export class RegionConnectionType {
  @Field(() => [RegionEdgeType], { description: 'The regions of the page with their places.' })
  readonly edges!: readonly RegionEdgeType[];
  @Field(() => [RegionType], { description: 'The regions of the page alone.' })
  readonly nodes!: readonly RegionType[];
  @Field(() => PageInfoType, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfoType;
}
