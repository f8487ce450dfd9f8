import { describe, expect, it } from '@jest/globals';
import { indicatorSeries } from './indicator-series.ts';
import { isMonthRange } from './practice-filter.ts';
import { withoutRepetition, type PracticeOrder } from './practice-order.ts';

describe('isMonthRange', () => {
  it.each<[string | null, string | null, boolean]>([
    ['2019', '2021-06', true],
    ['2019-05', '2019', true],
    ['2021', '2021', true],
    [null, '2021', true],
    [null, null, true],
    ['2021-07', '2021-06', false],
    ['2022', '2021', false],
    ['2021-13', null, false],
    ['21', null, false],
    ['2021-6', null, false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(isMonthRange({ from, to })).toBe(expected);
  });
});

describe('withoutRepetition', () => {
  it.each<[readonly PracticeOrder[], readonly PracticeOrder[]]>([
    [['NEWEST'], ['NEWEST']],
    [
      ['NEWEST', 'OLDEST', 'TITLE'],
      ['NEWEST', 'TITLE'],
    ],
    [['TITLE', 'TITLE'], ['TITLE']],
  ])('of %j leaves %j', (orders, expected) => {
    expect(withoutRepetition(orders)).toEqual(expected);
  });
});

describe('indicatorSeries', () => {
  const observed = (period: string | null, value: number | null, isProxy = false) => ({
    period,
    value,
    isProxy,
  });

  it('takes the newest value, and the own unit before a proxy of the same year', () => {
    const rows = [observed('2018', 7, true), observed('2018', 8), observed('2017', 9, true)];
    expect(indicatorSeries(rows)).toEqual({
      latest: observed('2018', 8),
      series: [observed('2017', 9, true), observed('2018', 8)],
    });
  });

  it('a later year without a figure does not hide the newest figure', () => {
    const rows = [observed('2017', 9), observed('2018', null)];
    expect(indicatorSeries(rows).latest).toEqual(observed('2017', 9));
  });

  it('says why when there is no figure at all, and nothing when nothing is known', () => {
    expect(indicatorSeries([observed(null, null)])).toEqual({
      latest: observed(null, null),
      series: [],
    });
    expect(indicatorSeries([])).toEqual({ latest: null, series: [] });
  });
});
