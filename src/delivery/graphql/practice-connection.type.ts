import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../../platform/graphql/page-info.type.ts';
import { PracticeType } from './practice.type.ts';

/** A practice in a list. */
@ObjectType('PracticeEdge', { description: 'A practice in a list.', simpleResolvers: true })
export class PracticeEdgeType {
  @Field(() => String, { description: 'Opaque place in this order.' })
  readonly cursor!: string;
  @Field(() => PracticeType, { description: 'The practice.' })
  readonly node!: PracticeType;
}

/** A page of practices; `facets` is resolved by `PracticeConnectionResolver`. */
@ObjectType('PracticeConnection', { description: 'A page of practices.', simpleResolvers: true })
export class PracticeConnectionType {
  @Field(() => [PracticeEdgeType], { description: 'The practices of the page with their places.' })
  readonly edges!: readonly PracticeEdgeType[];
  @Field(() => [PracticeType], { description: 'The practices of the page alone.' })
  readonly nodes!: readonly PracticeType[];
  @Field(() => PageInfoType, { description: 'Where the page lies.' })
  readonly pageInfo!: PageInfoType;
  @Field(() => Int, { description: 'Practices on all pages; counted only when selected.' })
  readonly totalCount!: number | null;
}
