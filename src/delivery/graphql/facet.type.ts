import { Field, Int, ObjectType } from 'type-graphql';
import { FacetName } from './list.enums.ts';

/** A value and how many practices have it. */
@ObjectType('FacetBucket', {
  description: 'A value and how many practices have it.',
  simpleResolvers: true,
})
export class FacetBucketType {
  @Field(() => String, { description: 'The value, as the filter takes it.' })
  readonly value!: string;
  @Field(() => String, { description: 'Its name in the language asked for.' })
  readonly label!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The wider value, whose bucket counts these practices too; null: none.',
  })
  readonly parent!: string | null;
  @Field(() => Int, { description: 'Number of practices.' })
  readonly count!: number;
  @Field(() => Boolean, {
    description: 'Whether the filter names the value; of years: whether the period covers it.',
  })
  readonly selected!: boolean;
}

/** Counts of practices by one of their properties. */
@ObjectType('Facet', {
  description:
    'Counts of practices by a property. They leave the selection of the same property aside.',
  simpleResolvers: true,
})
export class FacetType {
  @Field(() => FacetName, { description: 'The property.' })
  readonly key!: FacetName;
  @Field(() => [FacetBucketType], {
    description: 'Values that occur or are selected, most first; years in their order.',
  })
  readonly buckets!: readonly FacetBucketType[];
}
