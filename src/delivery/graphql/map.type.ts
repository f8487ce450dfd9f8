import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** A box on the map. */
@ObjectType('MapBounds', {
  description:
    'A box on the map, in degrees (WGS 84). Where `west` is greater than `east` it crosses the 180th meridian.',
  simpleResolvers: true,
})
export class MapBoundsType {
  @Field(() => Float, { description: 'Longitude of the western edge.' })
  readonly west!: number;
  @Field(() => Float, { description: 'Latitude of the southern edge.' })
  readonly south!: number;
  @Field(() => Float, { description: 'Longitude of the eastern edge.' })
  readonly east!: number;
  @Field(() => Float, { description: 'Latitude of the northern edge.' })
  readonly north!: number;
}

/** Practices that lie close together on the map. */
@ObjectType('MapCluster', {
  description: 'Practices that lie close together at a zoom of the map.',
  simpleResolvers: true,
})
export class MapClusterType {
  @Field(() => Float, { description: 'Longitude of the mean of their places, in degrees.' })
  readonly longitude!: number;
  @Field(() => Float, { description: 'Latitude of the mean of their places, in degrees.' })
  readonly latitude!: number;
  @Field(() => Int, { description: 'Number of practices, at least 1.' })
  readonly count!: number;
  @Field(() => MapBoundsType, { description: 'The box around their places.' })
  readonly bounds!: MapBoundsType;
  @Field(() => [ID], {
    nullable: true,
    description: 'The practices; null when there are more than 20.',
  })
  readonly practiceIds!: readonly string[] | null;
}
