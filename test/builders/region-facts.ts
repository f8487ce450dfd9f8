import type { Component } from '../../src/delivery/domain/region-components.ts';
import type { RegionFacts, RegionFigure } from '../../src/delivery/domain/region-facts.ts';
import { regionComparer, type Comparison } from '../../src/delivery/domain/region-likeness.ts';

/** A figure of 2024. */
export function buildFigure(value: number, unit = 'PER_CENT_OF_POPULATION'): RegionFigure {
  return { value, unit, period: '2024', isProxy: false, nutsCode: 'XX11', source: 'S' };
}

/** A region of which nothing is known but what is told. */
export function buildRegionFacts(code: string, facts: Partial<RegionFacts> = {}): RegionFacts {
  return { code, figures: {}, typology: null, scores: {}, ...facts };
}

/** A region of which only the risk of poverty is known. */
export function buildPoorRegion(code: string, value: number): RegionFacts {
  const figures = { at_risk_of_poverty_or_social_exclusion: buildFigure(value) };
  return buildRegionFacts(code, { figures });
}

/** The regions that are like one of them, the most alike first. */
export function similarRegions(
  regions: readonly RegionFacts[],
  components: readonly Component[],
  code: string,
): readonly Comparison[] {
  return regionComparer(regions, components)(code);
}

/** The comparison with a region that is among them. */
export function comparisonWith(comparisons: readonly Comparison[], code: string): Comparison {
  return comparisons.find((comparison) => comparison.code === code)!;
}
