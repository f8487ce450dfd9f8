import { addCriteriaMatrixVersion, type CriteriaMatrix } from '../../src/forms/index.ts';
import type { Result } from '../../src/kernel/result.ts';
import { configureLocale, type ConfigureLocale, type Locale } from '../../src/languages/index.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { putNutsUnits, putRegion, type PutRegion, type Region } from '../../src/regions/index.ts';
import { putTerm, type Taxonomy, type Term } from '../../src/taxonomy/index.ts';
import { SYSTEM } from './accounts.ts';

/** The value of a command that was not refused. @throws Error with the refusal */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Makes a locale, enabled for everything. */
export async function buildLocale(
  database: Database,
  code: string,
  overrides: Partial<ConfigureLocale> = {},
): Promise<Locale> {
  const input: ConfigureLocale = {
    code,
    endonym: code,
    direction: 'LTR',
    collation: 'und-x-icu',
    searchConfiguration: 'simple',
    fallback: [],
    enabledFor: ['CONTENT', 'FORMS', 'INTERFACE'],
    isDefault: false,
    position: 0,
    expectedVersion: 0,
    ...overrides,
  };
  return accepted(await database.execute(SYSTEM, configureLocale, input));
}

/** Makes a region of Sweden with one NUTS unit. */
export async function buildRegion(
  database: Database,
  code: string,
  overrides: Partial<PutRegion> = {},
): Promise<Region> {
  const unit = { code: 'SE224', nutsVersion: 2021 };
  const place = { longitude: 13.5, latitude: 55.9 };
  const nutsUnit = {
    ...unit,
    ...place,
    level: 3,
    country: 'SE',
    nameLatin: 'Skåne län',
    nameNative: 'Skåne län',
    urbanRural: null,
  };
  accepted(await database.execute(SYSTEM, putNutsUnits, [nutsUnit]));
  const input: PutRegion = {
    code,
    country: 'SE',
    nativeName: code,
    website: null,
    mipexUrl: null,
    isMipexMember: false,
    ...place,
    west: 12.4,
    south: 55.3,
    east: 14.6,
    north: 56.5,
    nutsUnits: [{ ...unit, isStatisticsProxy: false }],
    id: null,
    expectedVersion: 0,
    ...overrides,
  };
  return accepted(await database.execute(SYSTEM, putRegion, input));
}

/** Makes a term of a taxonomy. */
export async function buildTerm(
  database: Database,
  taxonomy: Taxonomy,
  code: string,
): Promise<Term> {
  const input = {
    taxonomy,
    code,
    parentId: null,
    provenance: 'PROPOSED',
    sourceName: 'test',
    facts: {},
    position: 0,
    isActive: true,
    id: null,
    expectedVersion: 0,
  } as const;
  return accepted(await database.execute(SYSTEM, putTerm, input));
}

/** Makes the next version of the matrix, with these questions of one criterion. */
export async function buildMatrix(
  database: Database,
  version: number,
  questionKeys: readonly string[],
): Promise<CriteriaMatrix> {
  const questions = questionKeys.map((key) => ({ key, origin: 'test', lookFor: 0 }));
  const structure = {
    scale: [0, 1, 2, 3, 4],
    criteria: [{ criterion: 'relevance', optional: false, coreOrigin: 'test', questions }],
  };
  const input = { id: null, version, status: 'PROPOSED', structure } as const;
  return accepted(await database.execute(SYSTEM, addCriteriaMatrixVersion, input));
}

/**
 * Makes as much as practices need: English (default), Greek, Spanish and Swedish, the regions `skane`
 * and `norrland`, one policy area, and version 1 of the matrix with two questions.
 */
export async function buildVocabulary(database: Database): Promise<void> {
  await buildLocale(database, 'en', { isDefault: true });
  for (const code of ['el', 'es', 'sv']) await buildLocale(database, code);
  await buildRegion(database, 'skane');
  await buildRegion(database, 'norrland');
  await buildTerm(database, 'POLICY_AREA', 'labour');
  await buildTerm(database, 'TARGET_GROUP', 'refugees');
  await buildMatrix(database, 1, ['relevance-need', 'relevance-fit']);
}
