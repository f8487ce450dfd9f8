import { describe, expect, it } from '@jest/globals';
import type { Observation } from './observation.ts';
import { planObservations, type StoredObservation } from './plan-observations.ts';

function buildObservation(overrides: Partial<Observation> = {}): Observation {
  return {
    nutsCode: 'SE22',
    period: '2018',
    value: 7.6,
    notAvailableReason: null,
    flag: null,
    coverage: null,
    datasetCode: 'tgs00010',
    sourceName: 'Eurostat',
    sourceUrl: null,
    sourceUpdatedAt: null,
    retrievedAt: new Date('2020-12-01T00:00:00Z'),
    ...overrides,
  };
}

function stored(overrides: Partial<Observation> = {}): StoredObservation {
  return { ...buildObservation(overrides), id: '1' };
}

const NONE = { period: null, value: null, notAvailableReason: 'NOT_IMPORTED' } as const;
const HELD_BACK = { value: null, notAvailableReason: 'UNRELIABLE' } as const;
const LATER = new Date('2026-01-01T00:00:00Z');

describe('what becomes of observations', () => {
  it.each<[string, readonly StoredObservation[], Partial<Observation>, readonly [number, number]]>([
    ['a new one is added', [], {}, [0, 1]],
    [
      'an equal one stays, though it was retrieved later',
      [stored()],
      { retrievedAt: LATER },
      [0, 0],
    ],
    ['another value supersedes', [stored()], { value: 7.7 }, [1, 1]],
    ['another flag supersedes', [stored()], { flag: 'b' }, [1, 1]],
    ['another date of the source supersedes', [stored()], { sourceUpdatedAt: LATER }, [1, 1]],
    ['a figure that is held back now supersedes', [stored()], HELD_BACK, [1, 1]],
    ['another year stands beside', [stored()], { period: '2017' }, [0, 1]],
    ['another unit stands beside', [stored()], { nutsCode: 'SE23' }, [0, 1]],
    ['a value ends "there is none"', [stored(NONE)], {}, [1, 1]],
    ['a value of another unit does not', [stored(NONE)], { nutsCode: 'SE23' }, [0, 1]],
    ['a reason for one year does not', [stored(NONE)], HELD_BACK, [0, 1]],
    ['"there is none" does not stand beside a value', [stored()], NONE, [0, 0]],
    ['"there is none" stands beside a year held back', [stored(HELD_BACK)], NONE, [0, 1]],
  ])('%s', (_, current, overrides, counts) => {
    const plan = planObservations(current, [buildObservation(overrides)]);
    expect([plan.superseded.length, plan.added.length]).toEqual(counts);
  });
});
