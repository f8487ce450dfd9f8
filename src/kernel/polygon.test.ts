import { describe, expect, it } from '@jest/globals';
import { boundingBox, isCounterclockwise, orientRings, type Ring } from './polygon.ts';

const OUTER: Ring = [
  [0, 0],
  [4, 0],
  [4, 3],
  [0, 3],
  [0, 0],
];
const HOLE: Ring = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];

describe('rings of an area', () => {
  it('run against the clock outside, with the clock around holes, whatever they were before', () => {
    expect(isCounterclockwise(OUTER)).toBe(true);
    expect(isCounterclockwise(HOLE)).toBe(false);
    const right = { type: 'Polygon', coordinates: [OUTER, HOLE] } as const;
    const wrong = {
      type: 'Polygon',
      coordinates: [OUTER.toReversed(), HOLE.toReversed()],
    } as const;
    expect(orientRings(wrong)).toEqual(right);
    expect(orientRings(right)).toEqual(right);
    expect(orientRings({ type: 'MultiPolygon', coordinates: [wrong.coordinates] })).toEqual({
      type: 'MultiPolygon',
      coordinates: [right.coordinates],
    });
  });

  it('lie in a box', () => {
    expect(boundingBox({ type: 'Polygon', coordinates: [OUTER, HOLE] })).toEqual([0, 0, 4, 3]);
  });
});
