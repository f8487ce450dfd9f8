import type { Bubble } from './bubbles.ts';
import { FRAME } from './frame.ts';

/** The first zoom whose bubbles are loaded, and how many follow it. */
const FIRST_ZOOM = 3;

/** What a tile of a web map covers at zoom 0 in the latitudes of Europe, in kilometres. */
const TILE = 25_800;
const TILE_PIXELS = 256;

/**
 * Which bubbles fit: those of the web map that would be about as large.
 * @param width of the drawing in CSS pixels
 * @param scale how much it is enlarged
 * @param available number of zooms
 * @returns index from the first zoom
 */
export function zoomIndex(width: number, scale: number, available: number): number {
  const zoom = Math.log2(((width / FRAME.width) * TILE * scale) / TILE_PIXELS);
  return Math.max(0, Math.min(available - 1, Math.round(zoom) - FIRST_ZOOM));
}

/**
 * How much nearer one has to come until a bubble falls apart; as long as it stays together, it stays where it is.
 * @param index zoom at which it is seen
 */
export function nearerUntilApart(
  zooms: readonly (readonly Bubble[])[],
  index: number,
  { x, y, count }: Bubble,
): number {
  const isWhole = (bubbles: readonly Bubble[]) =>
    bubbles.some((other) => other.x === x && other.y === y && other.count === count);
  const apart = zooms.findIndex((bubbles, zoom) => zoom > index && !isWhole(bubbles));
  return 2 ** (apart === -1 ? 1 : apart - index);
}
