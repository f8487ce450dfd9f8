import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  Geometry,
  GeometryCollection,
} from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { boundingBox, orientRings, polygonsOf, type AreaGeometry } from '../../kernel/polygon.ts';

/** The grid of a TopoJSON answer in degrees, about 100 m; the shapes are made for 1 : 60 million. */
const GRID_DEGREES = 0.001;

/** What is drawn on a map: a shape with its code and what is said of it. */
export interface MapShape {
  readonly code: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: AreaGeometry;
}

/** What topojson-server makes of a collection of areas. */
interface ArcCollection {
  readonly geometries: (Polygon | MultiPolygon)[];
}

/** One shape made of neighbours: common borders vanish. A single shape stays as it is. */
export function mergeShapes(shapes: readonly AreaGeometry[]): AreaGeometry {
  const [only] = shapes;
  if (only !== undefined && shapes.length === 1) return only;
  const geometries = shapes.map((shape) => shape as unknown as Geometry);
  const parts: GeometryCollection = { type: 'GeometryCollection', geometries };
  const exact = topology({ parts });
  const { geometries: arcs } = exact.objects['parts'] as unknown as ArcCollection;
  const merged = merge(exact as Topology, arcs) as unknown as AreaGeometry;
  const [single, ...others] = polygonsOf(merged);
  const plain: AreaGeometry =
    single !== undefined && others.length === 0 ? { type: 'Polygon', coordinates: single } : merged;
  return orientRings(plain);
}

/** A GeoJSON Feature (RFC 7946) with its box. */
export function featureOf({ code, properties, geometry }: MapShape): Feature {
  return {
    type: 'Feature',
    id: code,
    bbox: [...boundingBox(geometry)],
    properties: properties as GeoJsonProperties,
    geometry: geometry as unknown as Geometry,
  };
}

/** A GeoJSON FeatureCollection with the notice inside; without a box when there is nothing in it. */
export function collectionOf(
  shapes: readonly MapShape[],
  attribution: string,
): FeatureCollection & { readonly attribution: string } {
  const box = shapes.length === 0 ? {} : { bbox: commonBox(shapes) };
  return { type: 'FeatureCollection', attribution, ...box, features: shapes.map(featureOf) };
}

/** The same as TopoJSON: borders that two shapes share are there once, on a grid of a thousandth of a degree. */
export function topologyOf(
  objectName: string,
  shapes: readonly MapShape[],
  attribution: string,
): Topology<Objects<object>> & { readonly attribution: string } {
  const features = shapes.map(({ code, properties, geometry }): Feature => {
    const [id, shape] = [code, geometry as unknown as Geometry];
    return { type: 'Feature', id, properties: properties as GeoJsonProperties, geometry: shape };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const exact = topology({ [objectName]: collection }) as Topology<Objects<object>>;
  if (shapes.length === 0) return { ...exact, attribution };
  const [west, south] = commonBox(shapes);
  const scale: [number, number] = [GRID_DEGREES, GRID_DEGREES];
  return { ...quantize(exact, { scale, translate: [west, south] }), attribution };
}

function commonBox(shapes: readonly MapShape[]): [number, number, number, number] {
  const boxes = shapes.map(({ geometry }) => boundingBox(geometry));
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
}
