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
const NOWHERE = { ...NONE, notAvailableReason: 'NOT_COLLECTED' } as const;
const HELD_BACK = { value: null, notAvailableReason: 'UNRELIABLE' } as const;
const EARLIER = new Date('2019-01-01T00:00:00Z');
const LATER = new Date('2026-01-01T00:00:00Z');
const OF_EARLIER = { sourceUpdatedAt: EARLIER };
const OF_LATER = { sourceUpdatedAt: LATER };

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
    ['another date of the source does not', [stored()], OF_LATER, [0, 0]],
    ['another source supersedes', [stored()], { sourceName: 'An office' }, [1, 1]],
    ['an older edition does not', [stored(OF_LATER)], { ...OF_EARLIER, value: 7.7 }, [0, 0]],
    ['a newer edition does', [stored(OF_EARLIER)], { ...OF_LATER, value: 7.7 }, [1, 1]],
    [
      'what was retrieved earlier does not',
      [stored()],
      { retrievedAt: EARLIER, value: 7.7 },
      [0, 0],
    ],
    [
      'an older edition of another dataset does, retrieved later',
      [stored(OF_LATER)],
      { ...OF_EARLIER, datasetCode: 'lfst_r_lfu3rt', retrievedAt: LATER },
      [1, 1],
    ],
    [
      'a missing cell of another dataset does not',
      [stored()],
      { ...HELD_BACK, datasetCode: 'lfst_r_lfu3rt' },
      [0, 0],
    ],
    ['a figure that is held back now supersedes', [stored()], HELD_BACK, [1, 1]],
    ['another year stands beside', [stored()], { period: '2017' }, [0, 1]],
    ['another unit stands beside', [stored()], { nutsCode: 'SE23' }, [0, 1]],
    ['a value ends "there is none"', [stored(NONE)], {}, [1, 1]],
    ['a value of another unit does not', [stored(NONE)], { nutsCode: 'SE23' }, [0, 1]],
    ['a reason for one year ends "not imported"', [stored(NONE)], HELD_BACK, [1, 1]],
    ['a reason for one year does not end "not collected"', [stored(NOWHERE)], HELD_BACK, [0, 1]],
    ['"there is none" does not stand beside a value', [stored()], NONE, [0, 0]],
    ['"not imported" does not stand beside a year held back', [stored(HELD_BACK)], NONE, [0, 0]],
    ['"not collected" stands beside a year held back', [stored(HELD_BACK)], NOWHERE, [0, 1]],
  ])('%s', (_, current, overrides, counts) => {
    const plan = planObservations(current, [buildObservation(overrides)]);
    expect([plan.superseded.length, plan.added.length]).toEqual(counts);
  });

  it('moves the dates on with a newer edition that says the same', () => {
    const incoming = buildObservation({ ...OF_LATER, retrievedAt: LATER });
    const plan = planObservations([stored()], [incoming]);
    expect(plan.confirmed).toEqual([{ id: '1', sourceUpdatedAt: LATER, retrievedAt: LATER }]);
    expect(planObservations([stored(OF_LATER)], [incoming]).confirmed).toEqual([]);
    expect(planObservations([stored(OF_LATER)], [buildObservation()]).confirmed).toEqual([]);
  });

  it('tells what became of each', () => {
    const current = [
      stored(),
      { ...stored({ nutsCode: 'SE23' }), id: '2' },
      { ...stored({ ...NONE, nutsCode: 'ES51' }), id: '3' },
      { ...stored({ nutsCode: 'DE2' }), id: '4' },
    ];
    const { outcome, superseded } = planObservations(current, [
      buildObservation({ value: 8 }),
      buildObservation({ nutsCode: 'SE23', ...OF_LATER }),
      buildObservation({ nutsCode: 'ES51' }),
      buildObservation({ nutsCode: 'DE2', value: 1, retrievedAt: EARLIER }),
    ]);
    expect(outcome).toEqual({
      added: 1,
      replaced: 1,
      unchanged: 1,
      kept: 1,
      confirmed: 1,
      ended: 1,
    });
    expect(superseded).toEqual(['1', '3']);
  });
});
