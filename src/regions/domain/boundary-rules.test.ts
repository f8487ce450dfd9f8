import { describe, expect, it } from '@jest/globals';
import type { Boundary } from './boundary.ts';
import { unmetForBoundaries } from './boundary-rules.ts';

function buildBoundary(overrides: Partial<Boundary> = {}): Boundary {
  return {
    nutsCode: 'SE224',
    nutsVersion: 2024,
    geometry: { type: 'Polygon', coordinates: [SQUARE] },
    attribution: '© EuroGeographics for the administrative boundaries',
    ...overrides,
  };
}

const SQUARE = [
  [13, 55],
  [14, 55],
  [14, 56],
  [13, 56],
  [13, 55],
] as const;

describe('rules of boundaries', () => {
  it.each<[string, readonly Boundary[], readonly string[]]>([
    ['a sound shape', [buildBoundary()], []],
    ['a unit in two versions', [buildBoundary(), buildBoundary({ nutsVersion: 2021 })], []],
    ['a unit twice', [buildBoundary(), buildBoundary()], ['BOUNDARY_TWICE']],
    ['no notice', [buildBoundary({ attribution: ' ' })], ['BOUNDARY_ATTRIBUTION_MISSING']],
    [
      'an open ring',
      [buildBoundary({ geometry: { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] } })],
      ['BOUNDARY_SHAPE_MALFORMED'],
    ],
    [
      'two corners',
      [
        buildBoundary({
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        }),
      ],
      ['BOUNDARY_SHAPE_MALFORMED'],
    ],
    [
      'no polygon at all',
      [buildBoundary({ geometry: { type: 'MultiPolygon', coordinates: [] } })],
      ['BOUNDARY_SHAPE_MALFORMED'],
    ],
    [
      'a place outside the world',
      [
        buildBoundary({
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [0, 0],
                [181, 0],
                [1, 1],
                [0, 0],
              ],
            ],
          },
        }),
      ],
      ['BOUNDARY_SHAPE_MALFORMED'],
    ],
  ])('%s', (_, boundaries, codes) => {
    expect(unmetForBoundaries(boundaries).map(({ code }) => code)).toEqual(codes);
  });
});
