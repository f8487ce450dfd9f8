import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../kernel/actor.ts';
import { HistoryEntity } from '../../platform/audit/history.entity.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { listLocales, enabledLocales } from '../queries/list-locales.ts';
import { LocaleEntity } from '../store/locale.entity.ts';
import { configureLocale, type ConfigureLocale } from './configure-locale.ts';

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };

function buildInput(overrides: Partial<ConfigureLocale> = {}): ConfigureLocale {
  return {
    code: 'en',
    endonym: 'English',
    direction: 'LTR',
    collation: 'en-x-icu',
    searchConfiguration: 'english',
    fallback: [],
    enabledFor: ['CONTENT', 'FORMS', 'INTERFACE'],
    isDefault: false,
    position: 0,
    expectedVersion: 0,
    ...overrides,
  };
}

const SPANISH = { code: 'es', endonym: 'Español', fallback: ['en'] } as const;
const CATALAN = { code: 'ca', endonym: 'Català', fallback: ['es', 'en'] } as const;

describe('configureLocale', () => {
  let db: TestDatabase;
  const configure = (overrides: Partial<ConfigureLocale>, actor: Actor = SYSTEM) =>
    db.database.execute({ actor, requestId: null }, configureLocale, buildInput(overrides));

  beforeAll(async () => {
    db = await openTestDatabase('migrated', [LocaleEntity, HistoryEntity]);
  });
  beforeEach(async () => {
    await db.sql('DELETE FROM cms.locale');
    await configure({ isDefault: true });
    await configure({ ...SPANISH, position: 1 });
    await configure({ ...CATALAN, position: 2, enabledFor: ['CONTENT'] });
  });
  afterAll(() => db.close());

  it('C-01 locales are data, in the order of their positions', async () => {
    const locales = await listLocales(db.database.reader);
    expect(locales.map(({ code, isDefault, version }) => [code, isDefault, version])).toEqual([
      ['en', true, 1],
      ['es', false, 1],
      ['ca', false, 1],
    ]);
    expect(locales[2]).toEqual({
      ...buildInput({ ...CATALAN, position: 2, enabledFor: ['CONTENT'] }),
      expectedVersion: undefined,
      version: 1,
    });
    const forms = await enabledLocales(db.database.reader, 'FORMS');
    expect(forms.map(({ code }) => code)).toEqual(['en', 'es']);
  });

  it('A-12 refuses a fallback cycle through others, and changes nothing', async () => {
    const before = await db.snapshot();
    const result = await configure({ isDefault: true, fallback: ['ca'], expectedVersion: 1 });
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        kind: 'VALIDATION_FAILED',
        issues: [{ code: 'LOCALE_FALLBACK_CYCLE', path: 'fallback' }],
      },
    });
    expect(await db.snapshot()).toEqual(before);
  });

  it.each<[string, Partial<ConfigureLocale>, string]>([
    ['an unknown fallback', { fallback: ['xx'] }, 'LOCALE_FALLBACK_UNKNOWN'],
    ['an unknown collation', { collation: 'martian-x-icu' }, 'LOCALE_COLLATION_UNKNOWN'],
    [
      'an unknown search configuration',
      { searchConfiguration: 'martian' },
      'LOCALE_SEARCH_CONFIGURATION_UNKNOWN',
    ],
  ])('refuses %s', async (_, overrides, code) => {
    const result = await configure({ ...SPANISH, expectedVersion: 1, ...overrides });
    expect(result).toMatchObject({ ok: false, refusal: { issues: [{ code }] } });
  });

  it('changes a locale and counts its version', async () => {
    const result = await configure({ ...SPANISH, position: 1, enabledFor: [], expectedVersion: 1 });
    expect(result).toMatchObject({ ok: true, value: { version: 2, enabledFor: [] } });
  });

  it('writes nothing when the settings are equal, whatever version was expected', async () => {
    const before = await db.snapshot();
    const result = await configure({ ...SPANISH, position: 1, expectedVersion: 7 });
    expect(result).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await db.snapshot()).toEqual(before);
  });

  it('refuses a stale version, and changes nothing', async () => {
    const before = await db.snapshot();
    const result = await configure({ ...SPANISH, position: 9, expectedVersion: 0 });
    expect(result).toMatchObject({
      ok: false,
      refusal: { kind: 'VERSION_CONFLICT', baseVersion: 0, currentVersion: 1 },
    });
    expect(await db.snapshot()).toEqual(before);
  });

  it('hands the default over to another locale', async () => {
    await configure({ ...SPANISH, position: 1, isDefault: true, expectedVersion: 1 });
    const locales = await listLocales(db.database.reader);
    expect(locales.map(({ code, isDefault, version }) => [code, isDefault, version])).toEqual([
      ['en', false, 2],
      ['es', true, 2],
      ['ca', false, 1],
    ]);
  });

  it('refuses an editor, and changes nothing', async () => {
    const before = await db.snapshot();
    const editor: Actor = {
      kind: 'ACCOUNT',
      accountId: '00000000-0000-4000-8000-000000000001',
      grants: [{ role: 'EDITOR', locales: null, regions: null }],
    };
    expect(await configure({ position: 9, expectedVersion: 1 }, editor)).toEqual({
      ok: false,
      refusal: { kind: 'FORBIDDEN', code: 'CONFIGURE_LOCALES' },
    });
    expect(await db.snapshot()).toEqual(before);
  });
});
