import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import type { JsonLdNode } from '../domain/json-ld.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { presentPracticeJsonLd, presentRegionJsonLd } from './json-ld.presenter.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import type { RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';

/** Practices as linked data. */
@Resolver(() => PracticeType)
export class PracticeJsonLdResolver {
  @FieldResolver(() => GraphQLJSONObject, {
    description:
      'The practice as JSON-LD (schema.org `Article`), ready for a `script` of type application/ld+json.',
  })
  jsonLd(@Root() practice: PracticeSource, @Ctx() context: DeliveryContext): Promise<JsonLdNode> {
    return presentPracticeJsonLd(context, practice);
  }
}

/** Regions as linked data. */
@Resolver(() => RegionType)
export class RegionJsonLdResolver {
  @FieldResolver(() => GraphQLJSONObject, {
    description: 'The region as JSON-LD (schema.org `AdministrativeArea`), with its NUTS units.',
  })
  jsonLd(@Root() region: RegionSource, @Ctx() context: DeliveryContext): Promise<JsonLdNode> {
    return presentRegionJsonLd(context, region);
  }
}
