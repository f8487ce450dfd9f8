import { Field, Float, InputType } from 'type-graphql';

/** A part of the map. */
@InputType({
  description:
    'A part of the map, in degrees (WGS 84), its edges included. Where `west` is greater than `east` it crosses the 180th meridian.',
})
export class BoundingBoxInput {
  @Field(() => Float, { description: 'Longitude of the western edge, -180 to 180.' })
  readonly west!: number;
  @Field(() => Float, { description: 'Latitude of the southern edge, -90 to 90.' })
  readonly south!: number;
  @Field(() => Float, { description: 'Longitude of the eastern edge, -180 to 180.' })
  readonly east!: number;
  @Field(() => Float, { description: 'Latitude of the northern edge, not less than `south`.' })
  readonly north!: number;
}

/** A place and how far from it. */
@InputType({ description: 'A place and how far from it, over the ground.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees (WGS 84), -180 to 180.' })
  readonly longitude!: number;
  @Field(() => Float, { description: 'Degrees (WGS 84), -90 to 90.' })
  readonly latitude!: number;
  @Field(() => Float, { description: 'Kilometres, 1 to 5,000.' })
  readonly radiusKm!: number;
}
