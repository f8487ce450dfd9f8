import type { MapCluster, MapCounts } from './map.query.ts';
import { placeOf, type OutermostPlace } from './outermost.ts';
import { planeOf } from './planes.ts';

/** A number of practices at a place of the drawing. */
export interface Bubble {
  readonly place: OutermostPlace | 'europe';
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Whether it stands for several places, so that coming nearer shows more. */
  readonly isSpread: boolean;
}

/** The bubbles of a selection: of the map by zoom, from 3 on, and of the boxes. */
export interface Bubbles {
  readonly zooms: readonly (readonly Bubble[])[];
  readonly outermost: readonly Bubble[];
}

/** Puts the clusters of the service on the drawing; at each zoom their counts add up. */
export function placeBubbles(counts: MapCounts): Bubbles {
  const { zoom3, zoom4, zoom5, zoom6, zoom7 } = counts;
  return {
    zooms: [zoom3, zoom4, zoom5, zoom6, zoom7].map((clusters) => clusters.flatMap(inEurope)),
    outermost: counts.outermost.flatMap((cluster) => {
      const place = placeOf([cluster.longitude, cluster.latitude]);
      return place === null || place === 'europe' ? [] : [bubbleAt(place, cluster)];
    }),
  };
}

function inEurope(cluster: MapCluster): readonly Bubble[] {
  const place = placeOf([cluster.longitude, cluster.latitude]);
  return place === 'europe' ? [bubbleAt(place, cluster)] : [];
}

function bubbleAt(
  place: OutermostPlace | 'europe',
  { longitude, latitude, count, bounds }: MapCluster,
): Bubble {
  const [x, y] = planeOf(place)([longitude, latitude]);
  const isSpread = bounds.east > bounds.west || bounds.north > bounds.south;
  return { place, x: Math.round(x), y: Math.round(y), count, isSpread };
}
