import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  Topology,
} from 'topojson-specification';
import { OUTERMOST, placeOf, type OutermostPlace } from './outermost.ts';
import { planeOf } from './planes.ts';
import { writeDisc, writeLine } from './path.ts';
import { boxAround, isInFrame, type Point } from './plane.ts';

/** A region as it is drawn. */
export interface DrawnRegion {
  readonly code: string;
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
  readonly place: OutermostPlace | 'europe';
  /** Data of an SVG path. */
  readonly path: string;
  /** Its middle on the drawing of its place. */
  readonly x: number;
  readonly y: number;
}

/** Everything that is drawn, whatever is selected. */
export interface Drawing {
  readonly attribution: string;
  /** Paths of the land, by the drawing that it belongs to. */
  readonly land: Readonly<Record<OutermostPlace | 'europe', string>>;
  readonly borders: string;
  readonly regions: readonly DrawnRegion[];
}

/** What the service says of a shape. */
export interface BoundaryProperties {
  readonly code: string;
  readonly name: string;
  readonly country: string;
}

/** What the service answers as `topoJson`. */
export type BoundaryTopology = Topology<{ boundaries: GeometryCollection<BoundaryProperties> }>;

type Ring = readonly Point[];

/** Regions smaller than this many kilometres across are drawn as discs. */
const LEAST_EXTENT = 36;
const DISC_RADIUS = 22;

/** Draws the countries and, above them, the regions. */
export function draw(
  ground: BoundaryTopology,
  regions: BoundaryTopology,
  attribution: string,
): Drawing {
  return {
    attribution,
    ...groundOf(ground),
    regions: feature(regions, regions.objects.boundaries).features.flatMap(
      ({ geometry, properties }) =>
        drawRegion(properties, areasOf(geometry as Polygon | MultiPolygon)),
    ),
  };
}

type Ground = Pick<Drawing, 'land' | 'borders'>;

let latestGround: { readonly key: string; readonly drawn: Ground } | null = null;

/** The ground of the latest map serves again while the boundaries stay the same; only names change. */
function groundOf(ground: BoundaryTopology): Ground {
  const key = JSON.stringify([ground.transform, ground.arcs]);
  if (latestGround?.key !== key) latestGround = { key, drawn: drawGround(ground) };
  return latestGround.drawn;
}

function drawGround(ground: BoundaryTopology): Ground {
  const polygons = areasOf(merge(ground, areas(ground)));
  const places = [...OUTERMOST, 'europe'] as const;
  const land = Object.fromEntries(
    places.map((place) => [place, pathIn(place, ringsIn(place, polygons))]),
  ) as Drawing['land'];
  return { land, borders: drawBorders(ground) };
}

function drawRegion(
  { code, name, country }: BoundaryProperties,
  polygons: readonly Position[][][],
): readonly DrawnRegion[] {
  const places = polygons.map((polygon) => placeOf(pointOf(polygon[0]?.[0])));
  const place = places.find((found) => found !== null) ?? null;
  if (place === null) return [];
  const rings = ringsIn(place, polygons);
  const [x, y] = middleOfLargest(rings);
  const { left, top, right, bottom } = boxAround(rings.flat());
  const isTiny = place === 'europe' && Math.max(right - left, bottom - top) < LEAST_EXTENT;
  const path = isTiny ? writeDisc([x, y], DISC_RADIUS) : pathIn(place, rings);
  return [{ code, name, country, place, path, x, y }];
}

function drawBorders(ground: BoundaryTopology): string {
  const lines = mesh(ground, ground.objects.boundaries, (one, other) => one !== other);
  const project = planeOf('europe');
  return lines.coordinates
    .filter((line) => placeOf(pointOf(line[0])) === 'europe')
    .map((line) =>
      writeLine(
        line.map((position) => project(pointOf(position))),
        false,
      ),
    )
    .join('');
}

/** The rings of the areas that lie in a place, on its drawing. */
function ringsIn(
  place: OutermostPlace | 'europe',
  polygons: readonly Position[][][],
): readonly Ring[] {
  const project = planeOf(place);
  return polygons
    .filter((polygon) => placeOf(pointOf(polygon[0]?.[0])) === place)
    .flatMap((polygon) =>
      polygon.map((ring) => ring.map((position) => project(pointOf(position)))),
    );
}

function pathIn(place: OutermostPlace | 'europe', rings: readonly Ring[]): string {
  return rings
    .filter((ring) => place !== 'europe' || isInFrame(boxAround(ring)))
    .map((ring) => writeLine(ring, true))
    .join('');
}

function middleOfLargest(rings: readonly Ring[]): Point {
  const boxes = rings.map(boxAround);
  const extent = (box: (typeof boxes)[number]) => (box.right - box.left) * (box.bottom - box.top);
  const [largest] = boxes.toSorted((one, other) => extent(other) - extent(one));
  if (largest === undefined) return [0, 0];
  const { left, top, right, bottom } = largest;
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}

function areas({ objects }: BoundaryTopology): (ArcPolygon | ArcMultiPolygon)[] {
  return objects.boundaries.geometries as (ArcPolygon | ArcMultiPolygon)[];
}

function areasOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

function pointOf(position: Position | undefined): Point {
  return [position?.[0] ?? Number.NaN, position?.[1] ?? Number.NaN];
}
