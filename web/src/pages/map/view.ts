import { FRAME } from './frame.ts';

/** What is seen of the map: it is enlarged `k` times and moved. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The whole map. */
export const WHOLE: View = { x: 0, y: 0, k: 1 };

/** Where a point of the drawing is seen, as parts of the frame. */
export function seenAt(
  { x, y, k }: View,
  pointX: number,
  pointY: number,
): readonly [number, number] {
  return [(x + k * pointX) / FRAME.width, (y + k * pointY) / FRAME.height];
}

/** Tells whether a point is seen, and not at the very edge. */
export function isSeen(view: View, pointX: number, pointY: number): boolean {
  return seenAt(view, pointX, pointY).every((part) => part > 0.03 && part < 0.97);
}
