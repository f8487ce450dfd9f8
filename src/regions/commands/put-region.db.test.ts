import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { MipexScore, NutsUnit } from '../domain/region.ts';
import { regionsByCodes } from '../queries/list-regions.ts';
import { mipexScoresOf } from '../queries/mipex-scores.ts';
import { regionsModule } from '../regions.module.ts';
import { putMipexScores } from './put-mipex-scores.ts';
import { putNutsUnits } from './put-nuts-units.ts';
import { putRegion, type PutRegion } from './put-region.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };
const TRANSLATOR: Actor = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'TRANSLATOR', locales: null, regions: null }],
};
const UNIT: NutsUnit = {
  code: 'SE224',
  nutsVersion: 2021,
  level: 3,
  country: 'SE',
  nameLatin: 'Skåne län',
  nameNative: 'Skåne län',
  longitude: 13.6,
  latitude: 55.9,
  urbanRural: 'INTERMEDIATE',
};
const OWN = { code: 'SE224', nutsVersion: 2021, isStatisticsProxy: false };
const PROXY = { code: 'SE22', nutsVersion: 2021, isStatisticsProxy: true };
const SCORE: MipexScore = {
  dimension: 'implementation',
  wave: 'first',
  year: null,
  score: 81,
  sourceName: 'REGIN final report, section 2',
};

function buildRegion(overrides: Partial<PutRegion> = {}): PutRegion {
  return {
    id: null,
    code: 'skane',
    country: 'SE',
    nativeName: 'Skåne län',
    website: null,
    mipexUrl: null,
    isMipexMember: true,
    longitude: 13.6,
    latitude: 55.9,
    west: 12.5,
    south: 55.3,
    east: 14.6,
    north: 56.5,
    nutsUnits: [PROXY, OWN],
    expectedVersion: 1,
    ...overrides,
  };
}

describe('regions', () => {
  let db: TestDatabase;
  const put = (overrides: Partial<PutRegion>, actor: Actor = SYSTEM) =>
    db.database.execute({ actor, requestId: null }, putRegion, buildRegion(overrides));
  const putUnits = (units: readonly NutsUnit[]) =>
    db.database.execute({ actor: SYSTEM, requestId: null }, putNutsUnits, units);

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [...(regionsModule.entities ?? []), HistoryEntity]);
    await putUnits([UNIT, { ...UNIT, code: 'SE22', level: 2, urbanRural: null }]);
    await put({ expectedVersion: 0 });
  });
  afterAll(() => db.close());

  it('reads a region with its units, own ones first, in the order of the codes asked for', async () => {
    const [region, ...others] = await regionsByCodes(db.database.reader, ['atlantis', 'skane']);
    expect(others).toEqual([]);
    expect(region).toMatchObject({ code: 'skane', version: 1, nutsUnits: [OWN, PROXY] });
  });

  it('writes nothing when the content is equal', async () => {
    const before = await db.snapshot();
    expect(await put({ expectedVersion: 9 })).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await putUnits([UNIT])).toEqual({ ok: true, value: 0 });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each<[string, Partial<PutRegion>, Actor, object]>([
    ['a stale version', { country: 'DK', expectedVersion: 0 }, SYSTEM, { currentVersion: 1 }],
    ['a translator', { country: 'DK' }, TRANSLATOR, { kind: 'FORBIDDEN', code: 'CURATE_REGIONS' }],
    [
      'a unit that does not exist',
      { nutsUnits: [{ ...OWN, nutsVersion: 2024 }] },
      SYSTEM,
      { issues: [{ code: 'REGION_UNIT_UNKNOWN', path: 'nutsUnits', params: { code: 'SE224' } }] },
    ],
  ])('refuses %s, and changes nothing', async (_, overrides, actor, refusal) => {
    const before = await db.snapshot();
    expect(await put(overrides, actor)).toMatchObject({ ok: false, refusal });
    expect(await db.snapshot()).toEqual(before);
  });

  it('replaces the units of a region and counts its version', async () => {
    expect(await put({ nutsUnits: [OWN] })).toMatchObject({
      ok: true,
      value: { version: 2, nutsUnits: [OWN] },
    });
    const [region] = await regionsByCodes(db.database.reader, ['skane']);
    expect(region?.nutsUnits).toEqual([OWN]);
  });

  it('replaces scores, keeps the former ones in the history, and knows equal ones', async () => {
    const score = (scores: readonly MipexScore[]) =>
      db.database.execute({ actor: SYSTEM, requestId: null }, putMipexScores, {
        regionCode: 'skane',
        scores,
      });
    expect(await score([SCORE])).toEqual({ ok: true, value: true });
    expect(await score([SCORE])).toEqual({ ok: true, value: false });
    expect(await score([{ ...SCORE, score: 82.5 }])).toEqual({ ok: true, value: true });
    const [region] = await regionsByCodes(db.database.reader, ['skane']);
    const scores = await mipexScoresOf(db.database.reader, [region!.id]);
    expect(scores.get(region!.id)).toEqual([{ ...SCORE, score: 82.5 }]);
    const [line] = await db.sql<{ data: object }>(
      `SELECT data FROM cms.history WHERE action = 'region.scores-replaced' ORDER BY id DESC LIMIT 1`,
    );
    expect(line?.data).toMatchObject({ before: [SCORE] });
  });

  it('knows no scores of a region that does not exist', async () => {
    const result = await db.database.execute({ actor: SYSTEM, requestId: null }, putMipexScores, {
      regionCode: 'atlantis',
      scores: [SCORE],
    });
    expect(result).toEqual({ ok: false, refusal: { kind: 'NOT_FOUND' } });
  });
});
