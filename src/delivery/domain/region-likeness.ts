import { placeOf, type Component } from './region-components.ts';
import type { RegionFacts } from './region-facts.ts';

/** A component that both regions have. */
export interface SharedComponent {
  readonly component: Component;
  /** 0: equal; 1: as different as two regions usually are. */
  readonly difference: number;
}

/** How far a region is from the one that asks. */
export interface Comparison {
  readonly code: string;
  /** 0: equal in all they share; 1: as different as two regions usually are. */
  readonly distance: number;
  /** The distance as far as it can be trusted; the order of the list. Little data draw it towards 1. */
  readonly rankingDistance: number;
  /** The most alike first. */
  readonly shared: readonly SharedComponent[];
  /** What the shared components weigh of all there are, 0–1. */
  readonly sharedWeight: number;
}

/** With fewer regions that have a value there is no usual difference to measure by. */
const SMALLEST_SAMPLE = 3;

/**
 * What a comparison is mixed with before it is ranked: one more theme in which the two differ as two
 * regions usually do. A comparison that rests on one theme is drawn half way towards 1.
 */
const DOUBT_WEIGHT = 1;

/** At most half of the usual difference is called alike. */
const ALIKE = 0.5;

/** Whether two regions are alike in a component, or rather differ. */
export function isAlike({ difference }: SharedComponent): boolean {
  return difference <= ALIKE;
}

/**
 * Gives the comparison of a region with every other one, the most similar first.
 *
 * A difference is divided by the root mean square of that difference over all pairs of regions that
 * have a value: for a number this is the difference of the z-scores divided by √2. The distance is the
 * weighted root mean square over the components that both regions have; what one of them lacks is
 * left out. Regions that share nothing cannot be compared and are left out. Method and limits:
 * `docs/regions-like-mine.md`.
 */
export function regionComparer(
  regions: readonly RegionFacts[],
  components: readonly Component[],
): (code: string) => readonly Comparison[] {
  const measured = components.flatMap((component) => measure(regions, component));
  const total = sum(components.map(({ weight }) => weight));
  return (code) =>
    regions
      .filter((region) => region.code !== code)
      .flatMap((region) => compare(code, region.code, measured, total) ?? [])
      .toSorted(
        (left, right) =>
          left.rankingDistance - right.rankingDistance || (left.code < right.code ? -1 : 1),
      );
}

/** A component with the usual difference and where each region stands. */
interface Measured {
  readonly component: Component;
  readonly usualDifference: number;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function measure(regions: readonly RegionFacts[], component: Component): readonly Measured[] {
  const places = new Map<string, readonly number[]>();
  for (const region of regions) {
    const place = placeOf(region, component);
    if (place !== null) places.set(region.code, place);
  }
  if (places.size < SMALLEST_SAMPLE) return [];
  return [{ component, places, usualDifference: usualGap([...places.values()]) }];
}

function compare(
  own: string,
  other: string,
  measured: readonly Measured[],
  totalWeight: number,
): Comparison | null {
  const shared = measured.flatMap(({ component, usualDifference, places }) => {
    const [left, right] = [places.get(own), places.get(other)];
    if (left === undefined || right === undefined) return [];
    // where all regions are equal, these two are
    const difference = usualDifference === 0 ? 0 : gap(left, right) / usualDifference;
    return [{ component, difference }];
  });
  if (shared.length === 0) return null;
  const weight = sum(shared.map(({ component }) => component.weight));
  const squares = sum(
    shared.map(({ component, difference }) => component.weight * difference ** 2),
  );
  return {
    code: other,
    distance: Math.sqrt(squares / weight),
    rankingDistance: Math.sqrt((squares + DOUBT_WEIGHT) / (weight + DOUBT_WEIGHT)),
    shared: shared.toSorted((left, right) => left.difference - right.difference),
    sharedWeight: weight / totalWeight,
  };
}

/** Root mean square of the gaps of all pairs; loops, because there may be many pairs. */
function usualGap(places: readonly (readonly number[])[]): number {
  let squares = 0;
  let pairs = 0;
  for (const [index, left] of places.entries()) {
    for (let other = index + 1; other < places.length; other += 1) {
      squares += gap(left, places[other]!) ** 2;
      pairs += 1;
    }
  }
  return Math.sqrt(squares / pairs);
}

/** How far two places are apart, coordinate by coordinate. */
function gap(left: readonly number[], right: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < left.length; index += 1) {
    total += Math.abs(left[index]! - right[index]!);
  }
  return total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
