import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLJSON, GraphQLLocale } from 'graphql-scalars';

const ATTRIBUTION = 'Notice to show with the map; it is inside the data, too.';

/** What a map is divided into. */
export enum BoundaryLevel {
  REGION = 'REGION',
  NUTS2 = 'NUTS2',
  COUNTRY = 'COUNTRY',
}

registerEnumType(BoundaryLevel, {
  name: 'BoundaryLevel',
  description: 'What a map is divided into.',
  valuesConfig: {
    REGION: { description: 'The regions of this service, whatever their NUTS level is.' },
    NUTS2: { description: 'Every NUTS 2 unit of Europe, 2024.' },
    COUNTRY: { description: 'Countries, each made of its NUTS 2 units.' },
  },
});

/** The shape of a region. */
@ObjectType('RegionGeometry', {
  description:
    'The shape of a region for a map of Europe (1 : 60 million, WGS 84); not for measuring.',
  simpleResolvers: true,
})
export class RegionGeometryType {
  @Field(() => GraphQLJSON, {
    description:
      'GeoJSON Feature (RFC 7946) with `id` (the code), `bbox`, the name, the NUTS codes and the notice.',
  })
  readonly geoJson!: object;
  @Field(() => GraphQLJSON, {
    description: 'The same as a TopoJSON Topology with the object `region`.',
  })
  readonly topoJson!: object;
  @Field(() => String, { description: ATTRIBUTION })
  readonly attribution!: string;
}

/** The shapes of a map. */
@ObjectType('Boundaries', {
  description: 'Everything that one map of regions, NUTS 2 units or countries needs.',
  simpleResolvers: true,
})
export class BoundariesType {
  @Field(() => BoundaryLevel, { description: 'What the map is divided into.' })
  readonly level!: BoundaryLevel;
  @Field(() => GraphQLLocale, { description: 'Language of the names.' })
  readonly locale!: string;
  @Field(() => Int, { description: 'Number of shapes.' })
  readonly count!: number;
  @Field(() => GraphQLJSON, {
    description:
      'GeoJSON FeatureCollection (RFC 7946: outer rings counterclockwise; d3-geo wants them turned round). `id` of a feature is the code of the region, unit or country; `properties` have `name`, `country`, and `practices`, the number of practices that can be read; a NUTS 2 unit has its `regions` with these instead.',
  })
  readonly geoJson!: object;
  @Field(() => GraphQLJSON, {
    description:
      'The same as a TopoJSON Topology with the object `boundaries`: shared borders are there once, so that it is smaller and neighbours can be found.',
  })
  readonly topoJson!: object;
  @Field(() => String, { description: ATTRIBUTION })
  readonly attribution!: string;
}
