import type { RegionShapeRow } from '../queries/boundaries.ts';
import {
  collectionOf,
  featureOf,
  mergeShapes,
  topologyOf,
  type MapShape,
} from './boundary-topology.ts';
import type { BoundariesType, BoundaryLevel, RegionGeometryType } from './region-geometry.type.ts';

/** The notice that EuroGeographics asks for. Source: GISCO, terms of use of administrative units. */
export const ATTRIBUTION = '© EuroGeographics for the administrative boundaries';

/** What is said of a region on a map. */
interface NamedRegion {
  readonly code: string;
  readonly name: string;
  readonly locale: string;
  readonly country: string;
}

/** A region as one shape, made of all its units; null: it has none. */
export function regionShape(
  region: NamedRegion,
  units: readonly RegionShapeRow[],
): MapShape | null {
  const [unit] = units;
  if (unit === undefined) return null;
  const { code, name, locale, country } = region;
  const nutsCodes = units.map(({ nutsCode }) => nutsCode);
  const { nutsVersion } = unit;
  return {
    code,
    properties: { code, name, locale, country, nutsVersion, nutsCodes },
    geometry: mergeShapes(units.map(({ geometry }) => geometry)),
  };
}

/** The forms of one shape, each made when it is asked for. */
export class PresentedGeometry implements RegionGeometryType {
  readonly attribution: string;
  readonly #shape: MapShape;

  constructor(shape: MapShape, attribution: string) {
    this.attribution = attribution;
    this.#shape = { ...shape, properties: { ...shape.properties, attribution } };
  }

  get geoJson(): object {
    return featureOf(this.#shape);
  }

  get topoJson(): object {
    return topologyOf('region', [this.#shape], this.attribution);
  }
}

/** The shapes of a map with what is said of the whole. */
interface MapOfShapes {
  readonly level: BoundaryLevel;
  readonly locale: string;
  readonly shapes: readonly MapShape[];
}

/** The forms of a map, each made when it is asked for. */
export class PresentedBoundaries implements BoundariesType {
  readonly level: BoundaryLevel;
  readonly locale: string;
  readonly attribution = ATTRIBUTION;
  readonly #shapes: readonly MapShape[];

  constructor({ level, locale, shapes }: MapOfShapes) {
    this.level = level;
    this.locale = locale;
    this.#shapes = shapes;
  }

  get count(): number {
    return this.#shapes.length;
  }

  get geoJson(): object {
    return collectionOf(this.#shapes, this.attribution);
  }

  get topoJson(): object {
    return topologyOf('boundaries', this.#shapes, this.attribution);
  }
}
