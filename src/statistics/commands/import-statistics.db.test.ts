import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AROPE,
  openImportDesk,
  reportOf,
  unemployment,
  variation,
  type ImportDesk,
} from '../../../test/builders/import-desk.ts';
import type { TestDatabase } from '../../../test/kit/test-database.ts';

describe('importing statistics', () => {
  let desk: ImportDesk;
  let db: TestDatabase;

  beforeAll(async () => {
    desk = await openImportDesk();
    ({ db } = desk);
  }, 60_000);
  beforeEach(() => desk.reset());
  afterAll(() => db.close());

  const current = (indicator: string, code: string) =>
    db.sql(
      `SELECT period, value::text, not_available_reason AS reason, flag, coverage,
         o.dataset_code AS dataset
       FROM cms.observation o JOIN cms.indicator i ON i.id = o.indicator_id
       WHERE i.code = $1 AND nuts_code = $2 AND superseded_at IS NULL ORDER BY period`,
      [indicator, code],
    );

  it('A-29 imports a file of Eurostat, says what it did, and keeps what was there with when and why', async () => {
    const report = reportOf(await desk.importText(AROPE));
    expect(report).toMatchObject({
      dataset: 'tgs00107',
      origin: { kind: 'CONTENT', name: '–' },
      sourceUpdatedAt: new Date('2025-10-17T09:00:00Z'),
      retrievedAt: db.clock.now(),
      read: 6,
      ignored: 0,
      unknownCodes: [],
      changes: [],
      indicators: [
        {
          indicator: 'at_risk_of_poverty_or_social_exclusion',
          added: 0,
          replaced: 6,
          unchanged: 0,
          notAvailable: 0,
          flags: [],
        },
      ],
    });
    expect(await current('at_risk_of_poverty_or_social_exclusion', 'SE22')).toEqual([
      {
        period: '2024',
        value: '21.6',
        reason: null,
        flag: null,
        coverage: 'NUTS 2 unit SE22 Sydsverige: the counties of Blekinge and Skåne',
        dataset: 'tgs00107',
      },
    ]);
    const ended = await db.sql(
      `SELECT superseded_at AS at, superseded_because AS because FROM cms.observation
       WHERE superseded_at IS NOT NULL AND nuts_code = 'SE22' AND dataset_code = 'ilc_peps11n'`,
    );
    expect(ended).toEqual([{ at: db.clock.now(), because: 'import of tgs00107' }]);
    expect(
      await db.sql(
        `SELECT id, dataset_code, source_kind, source_name, length(content_sha256) AS hash,
           source_updated_at, retrieved_at, actor_kind, actor_id, request_id, imported_at,
           report -> 'indicators' -> 0 ->> 'replaced' AS replaced FROM cms.statistics_import`,
      ),
    ).toEqual([
      {
        id: report.importId,
        dataset_code: 'tgs00107',
        source_kind: 'CONTENT',
        source_name: '–',
        hash: 64,
        source_updated_at: new Date('2025-10-17T09:00:00Z'),
        retrieved_at: db.clock.now(),
        actor_kind: 'SYSTEM',
        actor_id: null,
        request_id: 'request',
        imported_at: db.clock.now(),
        replaced: '6',
      },
    ]);
  });

  it('a second import of the same file changes no figure', async () => {
    await desk.importText(AROPE);
    const before = await figures();
    const report = reportOf(await desk.importText(AROPE));
    expect(report.indicators).toMatchObject([{ added: 0, replaced: 0, unchanged: 6, kept: 0 }]);
    expect(await figures()).toEqual(before);
    expect(await db.sql('SELECT FROM cms.statistics_import')).toHaveLength(2);
  });

  it('a trial says the same and changes nothing', async () => {
    await desk.importText(AROPE);
    const before = await db.snapshot();
    const changed = variation(AROPE, ['20.5', '20.7']);
    const trial = reportOf(await desk.importText(changed, { isTrial: true }));
    expect(trial).toMatchObject({ importId: null, indicators: [{ replaced: 1, unchanged: 5 }] });
    expect(await db.snapshot()).toEqual(before);
    const real = reportOf(await desk.importText(changed));
    expect(real.indicators).toEqual(trial.indicators);
  });

  it('an older edition of the dataset replaces nothing', async () => {
    await desk.importText(AROPE);
    const older = variation(AROPE, ['2025-10-17', '2024-10-17'], ['32.4', '31.1']);
    const report = reportOf(await desk.importText(older));
    expect(report.indicators).toMatchObject([{ replaced: 0, unchanged: 5, kept: 1 }]);
    expect(await current('at_risk_of_poverty_or_social_exclusion', 'ES62')).toMatchObject([
      { value: '32.4' },
    ]);
  });

  it('A-29 reads flags, missing cells with their reason, former codes, and ends "not imported"', async () => {
    const text = [
      'freq,citizen,sex,age,unit,geo\\TIME_PERIOD\t2017\t2018\t2019',
      'A,NEU28_FOR,T,Y15-74,PC,ES51\t21.3 \t20.1 u\t: ',
      'A,NEU27_2020_FOR,T,Y15-74,PC,ES51\t: \t20.4 bu\t19.0 ',
      'A,NEU27_2020_FOR,F,Y15-74,PC,ES51\t: u\t: c\t: ',
      'A,NEU27_2020_FOR,T,Y15-74,PC,EU27_2020\t15.0 \t14.0 \t13.0 ',
      'A,NEU27_2020_FOR,M,Y15-74,PC,ES51\t1 \t2 \t3 ',
      'A,NAT,T,Y15-74,PC,ES51\t1 \t2 \t3 ',
    ].join('\n');
    const report = reportOf(await desk.importText(text, { dataset: 'LFST_R_LFUR2GAN' }));
    expect(report).toMatchObject({
      read: 18,
      ignored: 6,
      unknownCodes: [{ code: 'EU27_2020', cells: 3 }],
      indicators: [
        {
          indicator: 'unemployment_rate_non_eu',
          added: 3,
          ended: 1,
          notAvailable: 0,
          flags: [{ flag: 'bu', cells: 1 }],
        },
        {
          indicator: 'unemployment_rate_non_eu_women',
          added: 3,
          ended: 1,
          notAvailable: 3,
          flags: [
            { flag: 'c', cells: 1 },
            { flag: 'u', cells: 1 },
          ],
        },
      ],
    });
    const facts = { coverage: null, dataset: 'lfst_r_lfur2gan' };
    expect(await current('unemployment_rate_non_eu', 'ES51')).toEqual([
      {
        ...facts,
        period: '2017',
        value: '21.3',
        reason: null,
        flag: null,
        coverage: 'published under the former code citizen=NEU28_FOR',
      },
      { ...facts, period: '2018', value: '20.4', reason: null, flag: 'bu' },
      { ...facts, period: '2019', value: '19', reason: null, flag: null },
    ]);
    expect(await current('unemployment_rate_non_eu_women', 'ES51')).toEqual([
      { ...facts, period: '2017', value: null, reason: 'UNRELIABLE', flag: 'u' },
      { ...facts, period: '2018', value: null, reason: 'CONFIDENTIAL', flag: 'c' },
      { ...facts, period: '2019', value: null, reason: 'NOT_PUBLISHED', flag: null },
    ]);
  });

  it('E-19 stores figures of recast units at their own codes, and reports the change', async () => {
    const text = unemployment('A,T,Y15-74,PC,PT17\t9.3 \t7.0 ', 'A,T,Y15-74,PC,PT1A\t: \t6.9 ');
    const report = reportOf(await desk.importText(text, { dataset: 'lfst_r_lfu3rt' }));
    expect(report.changes).toEqual([
      {
        fromCode: 'PT17',
        fromVersion: 2021,
        toCode: 'PT1A',
        toVersion: 2024,
        kind: 'SPLIT',
        cells: 4,
      },
      {
        fromCode: 'PT17',
        fromVersion: 2021,
        toCode: 'PT1B',
        toVersion: 2024,
        kind: 'SPLIT',
        cells: 2,
      },
    ]);
    expect(await current('unemployment_rate_total', 'PT1B')).toEqual([]);
  });

  it('E-19 carries figures over a mere renaming', async () => {
    await db.sql(
      `INSERT INTO cms.nuts_change VALUES ('ES51', 2021, 'SE23', 2024, 'RENAMED', 'an example')`,
    );
    const text = unemployment('A,T,Y15-74,PC,ES51\t9.3 \t7.0 b');
    const report = reportOf(await desk.importText(text, { dataset: 'lfst_r_lfu3rt' }));
    await db.sql(`DELETE FROM cms.nuts_change WHERE kind = 'RENAMED'`);
    expect(report.indicators).toMatchObject([{ carried: 2 }]);
    const rows = await current('unemployment_rate_total', 'SE23');
    expect(rows.at(-1)).toMatchObject({
      period: '2018',
      value: '7',
      flag: 'b',
      coverage: expect.stringContaining('published for the same territory as ES51 (NUTS 2021)'),
    });
  });

  it('stores a file of many units portion by portion, every figure once', async () => {
    const units = await db.sql<{ code: string }>(
      `SELECT code FROM cms.nuts_unit WHERE nuts_version = 2021 ORDER BY code`,
    );
    const years = Array.from({ length: 6 }, (_, year) => `${1980 + year}`);
    const text = [
      ['freq,sex,age,unit,geo\\TIME_PERIOD', ...years].join('\t'),
      ...units.map(({ code }, index) =>
        [`A,T,Y15-74,PC,${code}`, ...years.map((_, year) => `${(index + year) % 30}.5 `)].join(
          '\t',
        ),
      ),
    ].join('\n');
    const cells = units.length * years.length;
    const added = reportOf(await desk.importText(text, { dataset: 'lfst_r_lfu3rt' }));
    expect(added).toMatchObject({ read: cells, indicators: [{ added: cells, kept: 0 }] });
    const again = reportOf(await desk.importText(text, { dataset: 'lfst_r_lfu3rt' }));
    expect(again.indicators).toMatchObject([{ added: 0, replaced: 0, unchanged: cells }]);
    expect(
      await db.sql(`SELECT count(*)::integer AS figures, count(superseded_at)::integer AS ended
        FROM cms.observation WHERE period < '1990'`),
    ).toEqual([{ figures: cells, ended: 0 }]);
  });

  it('tells how far the reading is', async () => {
    const told: unknown[] = [];
    await desk.importText(AROPE, { isTrial: true, onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([{ source: '–', cells: 6 }]);
  });

  async function figures(): Promise<readonly unknown[]> {
    const { 'cms.observation': observations, 'cms.history': history } = await db.snapshot();
    return [observations, history];
  }
});
