import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { PlaceRead } from './region.queries.ts';

/** A drawing of a region in its country. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** `d` of the paths. */
  readonly country: string;
  readonly region: string;
  /** Round a region that is too small to be seen; null: it is large enough. */
  readonly ring: { readonly x: number; readonly y: number } | null;
  readonly attribution: string;
}

const WIDTH = 240;
const HEIGHT = 220;
const MARGIN = 12;
/** A region smaller than this gets a ring. */
const VISIBLE = 16;

/** Draws where a region lies; null: its shape or that of its country is not known. */
export function locatorOf({ region, boundaries }: PlaceRead): Locator | null {
  if (region?.geometry == null) return null;
  const countries = boundaries.geoJson as FeatureCollection;
  const country = countries.features.map(turned);
  const own = turned(region.geometry.geoJson as Feature);
  if (country.length === 0) return null;
  const around: FeatureCollection = { type: 'FeatureCollection', features: country };
  const [longitude, latitude] = geoCentroid(around);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      around,
    );
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(own);
  const isSmall = Math.max(right - left, bottom - top) < VISIBLE;
  return {
    width: WIDTH,
    height: HEIGHT,
    country: path(around) ?? '',
    region: path(own) ?? '',
    ring: isSmall ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null,
    attribution: region.geometry.attribution,
  };
}

/** d3-geo wants rings the other way round than GeoJSON has them. */
function turned(feature: Feature): Feature {
  return { ...feature, geometry: turnedGeometry(feature.geometry) };
}

function turnedGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return turnedPolygon(geometry);
  return geometry.type === 'MultiPolygon' ? turnedPolygons(geometry) : geometry;
}

function turnedPolygon(polygon: Polygon): Polygon {
  return { ...polygon, coordinates: polygon.coordinates.map(backwards) };
}

function turnedPolygons(polygons: MultiPolygon): MultiPolygon {
  return { ...polygons, coordinates: polygons.coordinates.map((rings) => rings.map(backwards)) };
}

function backwards(ring: readonly Position[]): Position[] {
  return [...ring].reverse();
}
