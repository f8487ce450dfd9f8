import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '../../../../test/kit/test-database.ts';
import { consentText } from '../../../forms/index.ts';
import { formsModule } from '../../../forms/forms.module.ts';
import { glossaryModule } from '../../../glossary/glossary.module.ts';
import { languagesModule } from '../../../languages/languages.module.ts';
import { HistoryEntity } from '../../../platform/audit/history.entity.ts';
import type { AnyClass } from '../../../platform/module/module.ts';
import { findRegionByCode, listRegions, typologyOf } from '../../../regions/index.ts';
import { regionsModule } from '../../../regions/regions.module.ts';
import { seriesOf } from '../../../statistics/index.ts';
import { statisticsModule } from '../../../statistics/statistics.module.ts';
import { knownCodes } from '../../../taxonomy/index.ts';
import { taxonomyModule } from '../../../taxonomy/taxonomy.module.ts';
import { translationsModule } from '../../../translations/translations.module.ts';
import { loadReferenceData } from './load-reference-data.ts';
import type { Counts } from './part.ts';

const FOLDER = new URL('../../../../seeds/reference/', import.meta.url);
const MODULES = [
  languagesModule,
  taxonomyModule,
  regionsModule,
  statisticsModule,
  formsModule,
  glossaryModule,
  translationsModule,
];
const ENTITIES: readonly AnyClass[] = [
  ...MODULES.flatMap((module) => module.entities ?? []),
  HistoryEntity,
];
const NINE = ['ca', 'de', 'el', 'en', 'es', 'fr', 'it', 'pt', 'sv'];
const EIGHT = NINE.filter((locale) => locale !== 'ca');

describe('reference data', () => {
  let db: TestDatabase;
  let first: Counts;

  beforeAll(async () => {
    db = await openTestDatabase('migrated', ENTITIES);
    first = await loadReferenceData(db.database, FOLDER);
  });
  afterAll(() => db.close());

  it('loads everything', async () => {
    const [{ texts }] = (await db.sql<{ texts: number }>(
      'SELECT count(*)::integer AS texts FROM cms.localized_text',
    )) as [{ texts: number }];
    expect(first).toEqual({
      locales: 9,
      terms: 80,
      nutsUnits: 2152,
      boundaries: 301,
      regions: 25,
      mipexRegions: 9,
      indicators: 10,
      observations: 7358,
      datasets: 10,
      nutsChanges: 9,
      formVersions: 3,
      concepts: 26,
      texts,
    });
  });

  it('a second run writes nothing', async () => {
    const before = await db.snapshot();
    expect(await loadReferenceData(db.database, FOLDER)).toEqual({});
    expect(await db.snapshot()).toEqual(before);
  });

  it('a changed file writes what differs and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reference-'));
    await cp(FOLDER, folder, { recursive: true });
    const file = join(folder, 'taxonomies.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"en": "Leader"', '"en": "Lead authority"'));
    expect(await loadReferenceData(db.database, folder)).toEqual({ texts: 1 });
    expect(await loadReferenceData(db.database, FOLDER)).toEqual({ texts: 1 });
    await rm(folder, { recursive: true });
  });

  it.each<[string, readonly string[]]>([
    ['TERM', NINE],
    ['REGION', NINE],
    ['INDICATOR', NINE],
    ['CRITERIA_MATRIX', NINE],
    ['QUESTIONNAIRE', EIGHT],
  ])('C-01 every text of a %s is there in all of its languages', async (subject, locales) => {
    const rows = await db.sql<{ path: string; locales: readonly string[] }>(
      `SELECT path, array_agg(locale ORDER BY locale) AS locales FROM cms.localized_text
       WHERE subject_type = $1 AND path <> 'consent.text' GROUP BY subject_id, path`,
      [subject],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.locales.join() !== locales.join())).toEqual([]);
  });

  it('D-13 the consent text stands in nine languages with the hash that a consent refers to', async () => {
    const rows = await db.sql<{ locale: string; hash: string }>(
      `SELECT locale, text_hash AS hash FROM cms.localized_text WHERE path = 'consent.text'
       ORDER BY locale`,
    );
    expect(rows.map(({ locale }) => locale)).toEqual(NINE);
    for (const { locale, hash } of rows) {
      expect((await consentText(db.database.reader, 1, locale))?.hash).toBe(hash);
    }
  });

  it('every region has for every indicator a value or a reason, with a source', async () => {
    for (const region of await listRegions(db.database.reader)) {
      const panel = await seriesOf(db.database.reader, region);
      expect(panel).toHaveLength(10);
      for (const { indicator, latest } of panel) {
        const facts = latest === null ? null : (latest.value ?? latest.notAvailableReason);
        expect([region.code, indicator.code, facts]).not.toContain(null);
        expect(latest?.sourceUrl).toMatch(/^https:/u);
      }
    }
  });

  it.each<[string, string, object]>([
    ['skane', 'unemployment_rate_total', { nutsCode: 'SE22', period: '2018' }],
    ['lisbon', 'at_risk_of_poverty_or_social_exclusion', { nutsCode: 'PT1A', value: 16.5 }],
    ['flanders', 'population_total', { nutsCode: 'BE2', period: '2018', value: 6559294 }],
    ['flanders', 'unemployment_rate_total', { notAvailableReason: 'NOT_IMPORTED' }],
    ['puglia', 'urban_rural_typology', { notAvailableReason: 'NOT_COLLECTED' }],
    ['puglia', 'neet_rate_non_eu', { notAvailableReason: 'NOT_IMPORTED', period: null }],
  ])('the latest observation of %s for %s', async (code, indicatorCode, expected) => {
    const region = await findRegionByCode(db.database.reader, code);
    const panel = await seriesOf(db.database.reader, region!);
    const series = panel.find(({ indicator }) => indicator.code === indicatorCode);
    expect(series?.latest).toMatchObject(expected);
  });

  it('the typology of a region is a distribution of its NUTS 3 units', async () => {
    const puglia = await findRegionByCode(db.database.reader, 'puglia');
    expect(await typologyOf(db.database.reader, puglia!)).toEqual({
      urban: 5,
      intermediate: 0,
      rural: 1,
    });
  });

  it('codes of roles are what practices store', async () => {
    expect(await knownCodes(db.database.reader, 'AUTHORITY_ROLE')).toEqual(
      new Set(['LEADER', 'ACTIVE_PARTNER', 'COORDINATOR', 'SUPPORT', 'FUNDING', 'ADVISORY']),
    );
  });
});
