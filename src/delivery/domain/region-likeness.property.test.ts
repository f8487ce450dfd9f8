import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildFigure,
  buildPoorRegion,
  buildRegionFacts,
  comparisonWith,
  similarRegions,
} from '../../../test/builders/region-facts.ts';
import { componentsOf, placeOf } from './region-components.ts';
import type { RegionFacts } from './region-facts.ts';
import type { Comparison } from './region-likeness.ts';

const PANEL = [
  'population_total',
  'unemployment_rate_total',
  'at_risk_of_poverty_or_social_exclusion',
  'urban_rural_typology',
];
const COMPONENTS = componentsOf(PANEL);

describe('whatever the regions are', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
  const facts = fc.record({
    population: maybe(fc.integer({ min: 1, max: 20_000_000 })),
    unemployment: maybe(fc.integer({ min: 0, max: 400 })),
    poverty: maybe(fc.integer({ min: 0, max: 1_000 })),
    typology: maybe(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9))),
    overall: maybe(fc.nat(100)),
    education: maybe(fc.nat(100)),
  });
  type Drawn = typeof facts extends fc.Arbitrary<infer T> ? T : never;

  const known = <T, U>(value: T | null, make: (value: T) => U): Record<string, U> =>
    value === null ? {} : { it: make(value) };
  const as = <U>(code: string, values: Record<string, U>): Record<string, U> =>
    values['it'] === undefined ? {} : { [code]: values['it'] };
  const score = (value: number) => ({ score: value, year: null, source: 'S' });

  function region(drawn: Drawn, index: number): RegionFacts {
    const { typology } = drawn;
    return buildRegionFacts(`r${index}`, {
      figures: {
        ...as(
          'population_total',
          known(drawn.population, (n) => buildFigure(n, 'PERSONS')),
        ),
        ...as(
          'unemployment_rate_total',
          known(drawn.unemployment, (n) => buildFigure(n / 10)),
        ),
        ...as(
          'at_risk_of_poverty_or_social_exclusion',
          known(drawn.poverty, (n) => buildFigure(n / 10)),
        ),
      },
      typology:
        typology === null
          ? null
          : { urban: typology[0], intermediate: typology[1], rural: typology[2] },
      scores: {
        ...as('overall', known(drawn.overall, score)),
        ...as('education', known(drawn.education, score)),
      },
    });
  }
  const regions = fc.array(facts, { minLength: 2, maxLength: 9 }).map((drawn) => drawn.map(region));

  it('is symmetric', () => {
    fc.assert(
      fc.property(regions, (all) => {
        for (const { code } of all) {
          for (const comparison of similarRegions(all, COMPONENTS, code)) {
            const back = comparisonWith(similarRegions(all, COMPONENTS, comparison.code), code);
            expect(back).toEqual({ ...comparison, code });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is nought for a twin, and its place in the list comes from how much is known', () => {
    fc.assert(
      fc.property(regions, (all) => {
        const twin = { ...all[0]!, code: 'twin' };
        const compared = similarRegions([...all, twin], COMPONENTS, 'r0');
        const found = compared.find(({ code }) => code === 'twin');
        if (found === undefined) return;
        expect(found.distance).toBe(0);
        expect(found.rankingDistance).toBeGreaterThan(0);
        expect(found.rankingDistance).toBeLessThan(1);
      }),
    );
  });

  it('never treats missing as nought: what both or one of them lack changes nothing', () => {
    fc.assert(
      fc.property(regions, (all) => {
        const lacking = componentsOf([...PANEL, 'nobody_has_it']);
        const plain = (comparisons: readonly Comparison[]) =>
          comparisons.map(({ code, distance, rankingDistance, shared }) => ({
            code,
            distance,
            rankingDistance,
            shared,
          }));
        const before = similarRegions(all, COMPONENTS, 'r0');
        expect(plain(similarRegions(all, lacking, 'r0'))).toEqual(plain(before));
        for (const { code, shared } of before) {
          const other = all.find((candidate) => candidate.code === code)!;
          for (const { component } of shared) {
            expect(placeOf(all[0]!, component)).not.toBeNull();
            expect(placeOf(other, component)).not.toBeNull();
          }
        }
      }),
    );
  });

  it('does not depend on units: other scales give the same distances', () => {
    fc.assert(
      fc.property(regions, fc.constantFrom(0.001, 0.5, 3, 1_000), (all, factor) => {
        const scaled = all.map((facts) => ({
          ...facts,
          figures: Object.fromEntries(
            Object.entries(facts.figures).map(([code, known]) => [
              code,
              { ...known, value: known.value * factor },
            ]),
          ),
        }));
        const before = similarRegions(all, COMPONENTS, 'r0');
        const after = similarRegions(scaled, COMPONENTS, 'r0');
        expect(after).toHaveLength(before.length);
        for (const { code, distance } of before) {
          expect(comparisonWith(after, code).distance).toBeCloseTo(distance, 6);
        }
      }),
    );
  });

  it('has 1 as the usual distance where one component is known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 3, maxLength: 9 }), (values) => {
        const all = values.map((value, index) => buildPoorRegion(`r${index}`, value));
        const squares = all.flatMap(({ code }) =>
          similarRegions(all, COMPONENTS, code).map(({ distance }) => distance ** 2),
        );
        const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
        expect(mean).toBeCloseTo(new Set(values).size === 1 ? 0 : 1, 9);
      }),
    );
  });
});
