import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { boundsOf, clustersOf } from '../domain/map-clusters.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { BoundingBoxInput } from './map.inputs.ts';
import { presentCluster } from './map.presenter.ts';
import { MapBoundsType, MapClusterType } from './map.type.ts';
import type { PracticeConnectionSource } from './practice-connection.presenter.ts';
import { PracticeConnectionType } from './practice-connection.type.ts';
import { readBoundingBox, readZoom } from './read-place.ts';

/** Where the practices of a whole selection lie: at the label point of their primary region. */
@Resolver(() => PracticeConnectionType)
export class MapResolver {
  @FieldResolver(() => MapBoundsType, {
    nullable: true,
    description:
      'The smallest box around all practices of the selection; null when there are none.',
  })
  async mapBounds(
    @Root() { counted: { whole } }: PracticeConnectionSource,
  ): Promise<MapBoundsType | null> {
    return boundsOf(await whole.mapPoints());
  }

  @FieldResolver(() => [MapClusterType], {
    description:
      'All practices of the selection gathered for a map, largest cluster first. At each zoom their counts add up to the number of practices (in the box).',
  })
  async mapClusters(
    @Root() { counted: { whole } }: PracticeConnectionSource,
    @Arg('zoom', () => Int, { description: 'Zoom of the map, 0 (the whole world) to 22.' })
    zoom: number,
    @Arg('bbox', () => BoundingBoxInput, {
      nullable: true,
      description: 'The part of the map that is shown; the whole world when left out.',
    })
    bbox: BoundingBoxInput | null,
    @Ctx() { translator }: DeliveryContext,
  ): Promise<readonly MapClusterType[]> {
    const box = readBoundingBox(translator, bbox, 'bbox');
    const checked = readZoom(translator, zoom);
    return clustersOf(await whole.mapPoints(), checked, box).map(presentCluster);
  }
}
