import type { LoadedDrawing } from '../map/load-drawing.ts';

/** A region of the mainland with practices, on the drawing of the map. */
export interface HeroPlace {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** What the small map of the front page draws. */
export interface HeroPlaces {
  /** Data of an SVG path. */
  readonly land: string;
  readonly places: readonly HeroPlace[];
  readonly attribution: string;
}

/** Puts the numbers of practices on the drawing; regions elsewhere in the world are left to the map. */
export function heroPlaces(
  { land, regions, attribution }: LoadedDrawing,
  counted: readonly { readonly value: string; readonly count: number }[],
): HeroPlaces {
  const counts = new Map(counted.map(({ value, count }) => [value, count]));
  const places = regions.flatMap(({ code, place, x, y }) => {
    const count = counts.get(code);
    return place === 'europe' && count !== undefined ? [{ x, y, count }] : [];
  });
  return { land: land.europe, places, attribution };
}
