import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, microsecondsOf } from './instant.ts';
import { boundsOf, clustersOf, type MapPoint } from './map-clusters.ts';
import { distanceKm, isBoundingBox, isCircle, isInBox, isNear } from './map-geometry.ts';

function pointAt(longitude: number, latitude: number, count = 1): MapPoint {
  const practiceIds = Array.from({ length: Math.min(count, 20) }, (_, index) => `${index}`);
  return { longitude, latitude, count, practiceIds };
}

const POINTS = fc.array(
  fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map((place) => pointAt(...place)),
);

describe('a part of the map', () => {
  it('E-06 crosses the 180th meridian when its west lies beyond its east', () => {
    const fiji = { west: 177, south: -21, east: -178, north: -12 };
    expect(isBoundingBox(fiji)).toBe(true);
    expect(isInBox(fiji, 179.4, -16.5)).toBe(true);
    expect(isInBox(fiji, -179.9, -16.5)).toBe(true);
    expect(isInBox(fiji, 0, -16.5)).toBe(false);
    expect(isInBox(fiji, 179.4, -11)).toBe(false);
  });

  it.each([
    { west: -181, south: 0, east: 1, north: 1 },
    { west: 0, south: 2, east: 1, north: 1 },
    { west: 0, south: -91, east: 1, north: 1 },
    { west: Number.NaN, south: 0, east: 1, north: 1 },
  ])('is none: %j', (box) => {
    expect(isBoundingBox(box)).toBe(false);
  });
});

describe('near', () => {
  it('E-06 measures a degree on the equator, and over the 180th meridian', () => {
    const degree = 111.195;
    expect(distanceKm(pointAt(0, 0), pointAt(1, 0))).toBeCloseTo(degree, 3);
    expect(distanceKm(pointAt(179.5, 0), pointAt(-179.5, 0))).toBeCloseTo(degree, 3);
    expect(distanceKm(pointAt(0, 0), pointAt(180, 0))).toBeCloseTo(180 * degree, 0);
    expect(isNear({ longitude: 179.5, latitude: 0, radiusKm: 112 }, -179.5, 0)).toBe(true);
    expect(isNear({ longitude: 179.5, latitude: 0, radiusKm: 111 }, -179.5, 0)).toBe(false);
  });

  it.each([0.5, 5_001, Number.NaN])('has no radius of %s km', (radiusKm) => {
    expect(isCircle({ longitude: 0, latitude: 0, radiusKm })).toBe(false);
  });
});

describe('clusters', () => {
  it('E-06 their counts add up at every zoom, and their means lie in their bounds', () => {
    fc.assert(
      fc.property(POINTS, fc.integer({ min: 0, max: 22 }), (points, zoom) => {
        const clusters = clustersOf(points, zoom, null);
        const sum = (of: readonly { readonly count: number }[]) =>
          of.reduce((total, { count }) => total + count, 0);
        expect(sum(clusters)).toBe(sum(points));
        for (const { bounds, longitude, latitude, count, practiceIds } of clusters) {
          expect(isInBox(bounds, longitude, latitude)).toBe(true);
          expect(practiceIds?.length ?? null).toBe(count > 20 ? null : count);
        }
      }),
    );
  });

  it('come apart as the map is enlarged', () => {
    const points = [pointAt(13.6, 55.9, 3), pointAt(1.6, 42.7, 20), pointAt(13.7, 55.9)];
    expect(clustersOf(points, 0, null).map(({ count }) => count)).toEqual([24]);
    expect(clustersOf(points, 4, null)).toMatchObject([
      { count: 20, longitude: 1.6, latitude: 42.7 },
      { count: 4, longitude: 13.625, latitude: 55.9, practiceIds: ['0', '0', '1', '2'] },
    ]);
    expect(clustersOf(points, 12, null).map(({ count }) => count)).toEqual([20, 3, 1]);
  });

  it('leave out what lies beside the part that is shown', () => {
    const box = { west: 10, south: 50, east: 20, north: 60 };
    expect(clustersOf([pointAt(13.6, 55.9, 3), pointAt(-1.6, 42.7)], 0, box)).toMatchObject([
      { count: 3 },
    ]);
  });
});

describe('boundsOf', () => {
  it('is the smallest box, over the 180th meridian when that is shorter', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([pointAt(5, 6)])).toEqual({ west: 5, south: 6, east: 5, north: 6 });
    expect(boundsOf([pointAt(55, -21), pointAt(-61, 16), pointAt(13, 56)])).toEqual({
      west: -61,
      south: -21,
      east: 55,
      north: 56,
    });
    expect(boundsOf([pointAt(178, -17), pointAt(-179, -16)])).toEqual({
      west: 178,
      south: -17,
      east: -179,
      north: -16,
    });
  });

  it('holds every point', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const bounds = boundsOf(points);
        for (const { longitude, latitude } of points) {
          expect(isInBox(bounds!, longitude, latitude)).toBe(true);
        }
      }),
    );
  });
});

describe('an instant', () => {
  it('is as exact as the database writes it', () => {
    const text = '2026-01-02T03:04:05.678901Z';
    expect(microsecondsOf(text)).toBe(1_767_323_045_678_901);
    expect(instantOf(1_767_323_045_678_901)).toBe(text);
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 4e15 }), (moment) => {
        expect(microsecondsOf(instantOf(moment))).toBe(moment);
      }),
    );
  });
});
