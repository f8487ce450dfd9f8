import { describe, expect, it } from '@jest/globals';
import {
  buildFigure,
  buildPoorRegion,
  buildRegionFacts,
  comparisonWith,
  similarRegions,
} from '../../../test/builders/region-facts.ts';
import { componentsOf, MIPEX_DIMENSIONS, placeOf, type Component } from './region-components.ts';
import { newestScores, type RegionFacts } from './region-facts.ts';
import { isAlike } from './region-likeness.ts';

const PANEL = [
  'population_total',
  'unemployment_rate_total',
  'neet_rate_nationals',
  'at_risk_of_poverty_or_social_exclusion',
  'urban_rural_typology',
];
const COMPONENTS = componentsOf(PANEL);

describe('the distance of two regions', () => {
  it('is the difference divided by the usual one: for a number that of z-scores by √2', () => {
    const regions = [buildPoorRegion('a', 10), buildPoorRegion('b', 20), buildPoorRegion('c', 40)];
    const comparisons = similarRegions(regions, COMPONENTS, 'a');
    const usual = Math.sqrt((10 ** 2 + 30 ** 2 + 20 ** 2) / 3);
    expect(comparisonWith(comparisons, 'b').distance).toBeCloseTo(10 / usual, 12);
    const mean = 70 / 3;
    const variance = ((10 - mean) ** 2 + (20 - mean) ** 2 + (40 - mean) ** 2) / 2;
    const scoreOf = (value: number) => (value - mean) / Math.sqrt(variance);
    const byScores = Math.abs(scoreOf(10) - scoreOf(40)) / Math.SQRT2;
    expect(comparisonWith(comparisons, 'c').distance).toBeCloseTo(byScores, 12);
  });

  it('weighs themes, and leaves out what one of the two does not have', () => {
    const figures = (poverty: number, unemployment: number | null) => ({
      figures: {
        at_risk_of_poverty_or_social_exclusion: buildFigure(poverty),
        ...(unemployment === null ? {} : { unemployment_rate_total: buildFigure(unemployment) }),
      },
    });
    const regions = [
      buildRegionFacts('a', figures(10, 5)),
      buildRegionFacts('b', figures(20, 15)),
      buildRegionFacts('c', figures(30, 10)),
      buildRegionFacts('d', figures(10, null)),
    ];
    const comparisons = similarRegions(regions, COMPONENTS, 'a');
    const poverty = 10 / Math.sqrt((100 + 400 + 0 + 100 + 100 + 400) / 6);
    const unemployment = 10 / Math.sqrt((100 + 25 + 25) / 3);
    const expected = Math.sqrt((poverty ** 2 + 0.5 * unemployment ** 2) / 1.5);
    expect(comparisonWith(comparisons, 'b').distance).toBeCloseTo(expected, 12);
    expect(comparisonWith(comparisons, 'd')).toMatchObject({
      distance: 0,
      shared: [{ difference: 0 }],
    });
  });

  it.each<[string, readonly RegionFacts[]]>([
    [
      'nothing is known of it',
      [
        buildPoorRegion('a', 1),
        buildPoorRegion('b', 2),
        buildPoorRegion('c', 3),
        buildRegionFacts('lonely'),
      ],
    ],
    [
      'only two regions have a value',
      [buildPoorRegion('a', 1), buildPoorRegion('lonely', 2), buildRegionFacts('c')],
    ],
    [
      'it has other figures than the rest',
      [
        buildPoorRegion('a', 1),
        buildPoorRegion('b', 2),
        buildPoorRegion('c', 3),
        buildRegionFacts('lonely', { figures: { unemployment_rate_total: buildFigure(3) } }),
      ],
    ],
  ])('does not exist, and is not nought, when %s', (_, regions) => {
    expect(similarRegions(regions, COMPONENTS, 'a').map(({ code }) => code)).not.toContain(
      'lonely',
    );
    expect(similarRegions(regions, COMPONENTS, 'lonely')).toEqual([]);
  });

  it('ranks a close comparison on much before an equal one on little', () => {
    const whole = (code: string, poverty: number, unemployment: number, score: number) =>
      buildRegionFacts(code, {
        figures: {
          at_risk_of_poverty_or_social_exclusion: buildFigure(poverty),
          unemployment_rate_total: buildFigure(unemployment),
        },
        typology: { urban: 0, intermediate: 2, rural: 1 },
        scores: { overall: { score, year: null, source: 'S' } },
      });
    const regions = [
      whole('a', 10, 5, 50),
      whole('close', 11, 5, 52),
      whole('far', 40, 20, 90),
      buildRegionFacts('thin', { scores: { overall: { score: 50, year: null, source: 'S' } } }),
    ];
    const comparisons = similarRegions(regions, COMPONENTS, 'a');
    expect(comparisons.map(({ code }) => code)).toEqual(['close', 'thin', 'far']);
    expect(comparisonWith(comparisons, 'thin').distance).toBeLessThan(
      comparisonWith(comparisons, 'close').distance,
    );
  });

  it('tells how much data it rests on, and where the two are alike', () => {
    const regions = [buildPoorRegion('a', 10), buildPoorRegion('b', 11), buildPoorRegion('c', 60)];
    const [first, second] = similarRegions(regions, COMPONENTS, 'a');
    expect(first!.sharedWeight).toBeCloseTo(1 / (0.5 + 0.5 + 1 / 3 + 1 + 1 + 1), 12);
    expect(isAlike(first!.shared[0]!)).toBe(true);
    expect(isAlike(second!.shared[0]!)).toBe(false);
  });

  it('counts regions by order of magnitude, and persons in thousands as persons', () => {
    const population: Component = { kind: 'INDICATOR', code: 'population_total', weight: 1 };
    const place = (value: number, unit: string) =>
      placeOf(
        buildRegionFacts('a', { figures: { population_total: buildFigure(value, unit) } }),
        population,
      );
    expect(place(1_000_000, 'PERSONS')).toEqual([6]);
    expect(place(1_000, 'THOUSAND_PERSONS')).toEqual([6]);
    expect(place(0, 'PERSONS')).toBeNull();
  });

  it('puts urban further from rural than from intermediate', () => {
    const typology: Component = { kind: 'TYPOLOGY', code: 'urban_rural_typology', weight: 1 };
    const place = (urban: number, intermediate: number, rural: number) =>
      placeOf(buildRegionFacts('a', { typology: { urban, intermediate, rural } }), typology);
    expect(place(2, 0, 0)).toEqual([1, 1]);
    expect(place(0, 3, 0)).toEqual([0, 1]);
    expect(place(0, 0, 1)).toEqual([0, 0]);
    expect(place(1, 1, 2)).toEqual([0.25, 0.5]);
    expect(place(0, 0, 0)).toBeNull();
  });

  it('takes the newest score of a dimension', () => {
    const rows = [
      { dimension: 'overall', wave: 'second', year: 2024, score: 60, source: 'B' },
      { dimension: 'overall', wave: 'first', year: null, score: 40, source: 'A' },
      { dimension: 'overall', wave: 'first', year: 2022, score: 50, source: 'A' },
    ];
    expect(newestScores(rows)).toEqual({ overall: { score: 60, year: 2024, source: 'B' } });
  });

  it('has themes that weigh 1 each, size half', () => {
    const panel = [
      'population_total',
      'population_non_eu',
      'unemployment_rate_total',
      'unemployment_rate_non_eu',
      'unemployment_rate_non_eu_women',
      'neet_rate_nationals',
      'neet_rate_non_eu',
      'neet_rate_non_eu_women',
      'at_risk_of_poverty_or_social_exclusion',
      'urban_rural_typology',
    ];
    const components = componentsOf(panel);
    expect(components).toHaveLength(9 + 1 + MIPEX_DIMENSIONS.length);
    const total = components.reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(0.5 + 1 + 1 + 1 + 1 + 1 + 1, 12);
    expect(componentsOf(['added_later'])[0]).toMatchObject({ code: 'added_later', weight: 1 });
  });
});
