import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { NewObservation } from '../domain/observation.ts';
import { seriesOf } from '../queries/series-of.ts';
import { IndicatorEntity } from '../store/indicator.entity.ts';
import { ObservationEntity } from '../store/observation.entity.ts';
import { putIndicator } from './put-indicator.ts';
import { putObservations } from './put-observations.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };
const SKANE = {
  nutsUnits: [
    { code: 'SE224', nutsVersion: 2021, isStatisticsProxy: false },
    { code: 'SE22', nutsVersion: 2021, isStatisticsProxy: true },
  ],
};

function buildObservation(overrides: Partial<NewObservation> = {}): NewObservation {
  return {
    indicatorCode: 'unemployment_rate_total',
    nutsCode: 'SE22',
    period: '2017',
    value: 8.4,
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

const counts = (added: number, superseded: number) => ({
  ok: true,
  value: { added, superseded },
});

const MISSING = { period: null, value: null, notAvailableReason: 'NOT_IMPORTED' } as const;

describe('putObservations', () => {
  let db: TestDatabase;
  const put = (...observations: readonly NewObservation[]) =>
    db.database.execute({ actor: SYSTEM, requestId: null }, putObservations, {
      observations,
      because: 'test import',
    });
  const rows = () =>
    db.sql(`SELECT period, value::text, not_available_reason AS reason, superseded_at AS ended,
      superseded_because AS because FROM cms.observation ORDER BY id`);

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [IndicatorEntity, ObservationEntity, HistoryEntity]);
    await db.database.execute({ actor: SYSTEM, requestId: null }, putIndicator, {
      id: null,
      code: 'unemployment_rate_total',
      unit: 'PER_CENT_OF_LABOUR_FORCE',
      datasetCode: 'lfst_r_lfu3rt',
      position: 0,
    });
  });
  beforeEach(async () => {
    await db.sql('DELETE FROM cms.observation');
  });
  afterAll(() => db.close());

  it('stores an observation once, however often it comes', async () => {
    expect(await put(buildObservation())).toMatchObject(counts(1, 0));
    const before = await db.snapshot();
    const later = buildObservation({ retrievedAt: new Date('2026-01-01T00:00:00Z') });
    expect(await put(later)).toMatchObject(counts(0, 0));
    expect(await db.snapshot()).toEqual(before);
  });

  it('another value supersedes the old one, with when and why, and deletes nothing', async () => {
    await put(buildObservation());
    const changed = await put(buildObservation({ value: 8.5, flag: 'b' }));
    expect(changed).toMatchObject(counts(1, 1));
    expect(await rows()).toEqual([
      {
        period: '2017',
        value: '8.4',
        reason: null,
        ended: db.clock.now(),
        because: 'test import',
      },
      { period: '2017', value: '8.5', reason: null, ended: null, because: null },
    ]);
  });

  it('a value ends the statement that there is none, and that does not come back', async () => {
    await put(buildObservation(MISSING));
    await put(buildObservation());
    expect(await put(buildObservation(MISSING))).toMatchObject(counts(0, 0));
    expect((await rows()).map(({ value, ended }) => [value, ended !== null])).toEqual([
      [null, true],
      ['8.4', false],
    ]);
  });

  it('a newer edition of the dataset that says the same moves the dates on, and nothing else', async () => {
    await put(buildObservation({ sourceUpdatedAt: new Date('2021-01-01T00:00:00Z') }));
    const sourceUpdatedAt = new Date('2022-01-01T00:00:00Z');
    const retrievedAt = new Date('2022-02-01T00:00:00Z');
    const result = await put(buildObservation({ sourceUpdatedAt, retrievedAt }));
    expect(result).toMatchObject(counts(0, 0));
    expect(
      await db.sql('SELECT value::text, source_updated_at, retrieved_at FROM cms.observation'),
    ).toEqual([{ value: '8.4', source_updated_at: sourceUpdatedAt, retrieved_at: retrievedAt }]);
  });

  it('refuses a wrong observation, and stores none of the list', async () => {
    const before = await db.snapshot();
    const result = await put(buildObservation(), buildObservation({ period: '2018', value: 120 }));
    expect(result).toMatchObject({
      ok: false,
      refusal: { issues: [{ code: 'OBSERVATION_RANGE', path: 'observations.1' }] },
    });
    expect(await db.snapshot()).toEqual(before);
  });

  it('gives a region the series of its proxy, and reasons where nothing else is known', async () => {
    await put(buildObservation({ ...MISSING, nutsCode: 'SE224' }));
    const [empty] = await seriesOf(db.database.reader, SKANE);
    expect(empty).toMatchObject({
      indicator: { code: 'unemployment_rate_total' },
      latest: { nutsCode: 'SE224', value: null, notAvailableReason: 'NOT_IMPORTED' },
      observations: [],
    });
    await put(buildObservation({ period: '2018', value: 7.6 }), buildObservation());
    const [series] = await seriesOf(db.database.reader, SKANE);
    expect(series?.latest).toMatchObject({ nutsCode: 'SE22', period: '2018', value: 7.6 });
    expect(series?.observations.map(({ period, value }) => [period, value])).toEqual([
      ['2017', 8.4],
      ['2018', 7.6],
    ]);
  });

  it('the unit of an indicator cannot change', async () => {
    const result = await db.database.execute({ actor: SYSTEM, requestId: null }, putIndicator, {
      id: null,
      code: 'unemployment_rate_total',
      unit: 'PERSONS',
      datasetCode: null,
      position: 0,
    });
    expect(result).toMatchObject({
      ok: false,
      refusal: { issues: [{ code: 'INDICATOR_UNIT_FIXED' }] },
    });
  });
});
