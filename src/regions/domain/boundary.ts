import type { AreaGeometry } from '../../kernel/polygon.ts';

/** The shape of a NUTS unit. */
export interface Boundary {
  readonly nutsCode: string;
  readonly nutsVersion: number;
  readonly geometry: AreaGeometry;
  /** Notice that the owner of the shape asks for; shown with every map. */
  readonly attribution: string;
}
