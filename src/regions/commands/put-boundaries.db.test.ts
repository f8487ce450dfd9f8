import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import type { Boundary } from '../domain/boundary.ts';
import { regionsModule } from '../regions.module.ts';
import { putBoundaries } from './put-boundaries.ts';
import { putNutsUnits } from './put-nuts-units.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };
const TRANSLATOR: Actor = {
  kind: 'ACCOUNT',
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'TRANSLATOR', locales: null, regions: null }],
};

/** Clockwise, which is the wrong way round. */
const CLOCKWISE = [
  [13, 55],
  [13, 56],
  [14, 56],
  [14, 55],
  [13, 55],
] as const;

function buildBoundary(overrides: Partial<Boundary> = {}): Boundary {
  return {
    nutsCode: 'SE22',
    nutsVersion: 2024,
    geometry: { type: 'Polygon', coordinates: [CLOCKWISE] },
    attribution: '© EuroGeographics for the administrative boundaries',
    ...overrides,
  };
}

describe('boundaries', () => {
  let db: TestDatabase;
  const put = (boundaries: readonly Boundary[], actor: Actor = SYSTEM) =>
    db.database.execute({ actor, requestId: null }, putBoundaries, boundaries);

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [...(regionsModule.entities ?? []), HistoryEntity]);
    const unit = {
      code: 'SE22',
      nutsVersion: 2024,
      level: 2,
      country: 'SE',
      nameLatin: 'Sydsverige',
      nameNative: 'Sydsverige',
      longitude: null,
      latitude: null,
      urbanRural: null,
    };
    await db.database.execute({ actor: SYSTEM, requestId: null }, putNutsUnits, [unit]);
  });
  afterAll(() => db.close());

  it('are stored the right way round, move the publication version on, and equal ones write nothing', async () => {
    const versionOf = async () => {
      const [row] = await db.sql<{ version: string }>(
        'SELECT publication_version AS version FROM delivery.state',
      );
      return Number(row!.version);
    };
    const before = await versionOf();
    expect(await put([buildBoundary()])).toEqual({ ok: true, value: 1 });
    const [row] = await db.sql('SELECT geometry FROM delivery.nuts_boundary');
    expect(row).toEqual({
      geometry: { type: 'Polygon', coordinates: [CLOCKWISE.toReversed()] },
    });
    expect(await versionOf()).toBe(before + 1);
    const stored = await db.snapshot();
    expect(await put([buildBoundary()])).toEqual({ ok: true, value: 0 });
    expect(await db.snapshot()).toEqual(stored);
  });

  it.each<[string, readonly Boundary[], Actor, object]>([
    ['a translator', [buildBoundary()], TRANSLATOR, { kind: 'FORBIDDEN', code: 'CURATE_REGIONS' }],
    [
      'a unit that does not exist',
      [buildBoundary({ nutsVersion: 2021 })],
      SYSTEM,
      { issues: [{ code: 'REGION_UNIT_UNKNOWN', path: 'boundaries', params: { code: 'SE22' } }] },
    ],
    [
      'a shape that is not closed',
      [buildBoundary({ geometry: { type: 'Polygon', coordinates: [CLOCKWISE.slice(1)] } })],
      SYSTEM,
      { issues: [{ code: 'BOUNDARY_SHAPE_MALFORMED', path: 'boundaries.0' }] },
    ],
  ])('refuses %s, and changes nothing', async (_, boundaries, actor, refusal) => {
    const before = await db.snapshot();
    expect(await put(boundaries, actor)).toMatchObject({ ok: false, refusal });
    expect(await db.snapshot()).toEqual(before);
  });
});
