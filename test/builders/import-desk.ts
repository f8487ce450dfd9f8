import { readFileSync } from 'node:fs';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Result } from '../../src/kernel/result.ts';
import { HistoryEntity } from '../../src/platform/audit/history.entity.ts';
import { regionsModule } from '../../src/regions/regions.module.ts';
import {
  importStatistics,
  type ImportOrder,
} from '../../src/statistics/commands/import-statistics.ts';
import type { ImportReport } from '../../src/statistics/domain/import-report.ts';
import { contentSource, type ImportSource } from '../../src/statistics/eurostat/import-source.ts';
import { statisticsModule } from '../../src/statistics/statistics.module.ts';
import { openTestDatabase, type TestDatabase } from '../kit/test-database.ts';

const FIXTURES = new URL('../../src/statistics/eurostat/fixtures/', import.meta.url);

/** Poverty in six regions in 2024, JSON-stat (dataset tgs00107). */
export const AROPE = readFileSync(new URL('tgs00107.json', FIXTURES), 'utf8');

/** Density of six NUTS 3 units, TSV, of a dataset that feeds nothing. */
export const DENSITY = readFileSync(new URL('demo_r_d3dens.tsv', FIXTURES), 'utf8');

/** A text with some parts replaced. @throws Error when a part is not there */
export function variation(
  text: string,
  ...changes: readonly (readonly [string, string])[]
): string {
  return changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`the text has no ${from}`);
    return result.replace(from, to);
  }, text);
}

/** A table of lfst_r_lfu3rt for 2017 and 2018. */
export function unemployment(...rows: readonly string[]): string {
  return ['freq,sex,age,unit,geo\\TIME_PERIOD\t2017\t2018', ...rows, ''].join('\n');
}

/** The report of an import that must be good. */
export function reportOf(result: Result<readonly ImportReport[]>): ImportReport {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value[0]!;
}

/** Imports into a database with the reference data. */
export interface ImportDesk {
  readonly db: TestDatabase;
  run(
    sources: readonly ImportSource[],
    overrides?: Partial<ImportOrder>,
    actor?: Actor,
  ): Promise<Result<readonly ImportReport[]>>;
  importText(
    content: string,
    overrides?: Partial<ImportOrder>,
  ): Promise<Result<readonly ImportReport[]>>;
  /** Takes every import back. */
  reset(): Promise<void>;
}

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };

/** Opens a clone of the reference data. */
export async function openImportDesk(): Promise<ImportDesk> {
  const entities = [statisticsModule, regionsModule].flatMap(({ entities: own }) => own ?? []);
  const db = await openTestDatabase('reference', [...entities, HistoryEntity]);
  const [row] = await db.sql<{ id: string }>('SELECT max(id) AS id FROM cms.observation');
  const run: ImportDesk['run'] = (sources, overrides = {}, actor = SYSTEM) =>
    importStatistics(
      {
        actor,
        reader: db.database.reader,
        execute: (command, input) =>
          db.database.execute({ actor, requestId: 'request' }, command, input),
      },
      { dataset: null, sources, isTrial: false, retrievedAt: null, onProgress: null, ...overrides },
    );
  return {
    db,
    run,
    importText: (content, overrides) => run([contentSource(content)], overrides),
    reset: async () => {
      await db.sql('ALTER TABLE cms.statistics_import DISABLE TRIGGER ALL');
      await db.sql('DELETE FROM cms.statistics_import');
      await db.sql('ALTER TABLE cms.statistics_import ENABLE TRIGGER ALL');
      await db.sql('DELETE FROM cms.observation WHERE id > $1', [row!.id]);
      await db.sql(
        `UPDATE cms.observation SET superseded_at = NULL, superseded_because = NULL
         WHERE superseded_at IS NOT NULL`,
      );
    },
  };
}
