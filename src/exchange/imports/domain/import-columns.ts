import { TEXT_PATHS } from '../../text-paths.ts';
import { ImportFileError } from './import-issue.ts';
import { MAX_COLUMNS } from './import-table.ts';

/** How a fact is written in a cell. */
export type FactShape = 'LIST' | 'CODE' | 'TEXT' | 'INTEGER' | 'BOOLEAN' | 'DAY' | 'JSON';

/** The columns of facts; they are called as in the exports. */
export const FACT_COLUMNS = {
  regions: 'LIST',
  authorityRole: 'CODE',
  policyAreas: 'LIST',
  targetGroups: 'LIST',
  'period.start': 'TEXT',
  'period.end': 'TEXT',
  'period.isOngoing': 'BOOLEAN',
  outcome: 'CODE',
  leadOrganisation: 'TEXT',
  partners: 'JSON',
  'budget.amountCents': 'INTEGER',
  'budget.currency': 'CODE',
  fundingSources: 'JSON',
  beneficiariesPersons: 'INTEGER',
  resultIndicators: 'JSON',
  links: 'JSON',
  reviewBy: 'DAY',
} as const satisfies Readonly<Record<string, FactShape>>;

/** A column of a fact. */
export type FactColumn = keyof typeof FACT_COLUMNS;

/** The words of a practice that an import brings in. */
export const TEXT_COLUMNS: readonly string[] = TEXT_PATHS;

const TEXT_COLUMN = /^([A-Za-z]+)@([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/u;

/** Columns of our own exports that say what is so, and are never brought in. */
const EXPORTED_ONLY = [
  /^(id|languages|countries|longitude|latitude|authorityMode|status)$/u,
  /^(aspects|matrix|tips)\.[\w.-]+(@[A-Za-z0-9-]+)?$/u,
  /^(contentLocale|slug|version|publishedAt|url|regionNames|authorityRoleName)@/u,
  /^(policyAreaNames|targetGroupNames|fallback|outdated|machine)@/u,
];

/** What a column is. */
export type ColumnKind = 'REFERENCE' | 'SOURCE_LOCALE' | 'FACT' | 'TEXT' | 'IGNORED' | 'UNKNOWN';

/** Tells what a column is by its key. */
export function kindOfColumn(key: string): ColumnKind {
  if (key === 'externalReference') return 'REFERENCE';
  if (key === 'sourceLocale') return 'SOURCE_LOCALE';
  if (Object.hasOwn(FACT_COLUMNS, key)) return 'FACT';
  if (textColumn(key) !== null) return 'TEXT';
  return EXPORTED_ONLY.some((pattern) => pattern.test(key)) ? 'IGNORED' : 'UNKNOWN';
}

/** The path and the language of a text column; null when it is none. */
export function textColumn(key: string): { readonly path: string; readonly locale: string } | null {
  const [, path, locale] = TEXT_COLUMN.exec(key) ?? [];
  if (path === undefined || locale === undefined) return null;
  return TEXT_COLUMNS.includes(path) ? { path, locale } : null;
}

/**
 * Checks the columns of a file.
 * @returns those that are left aside, because only exports have them
 * @throws ImportFileError `TABLE_COLUMN_MISSING`, `TABLE_COLUMN_REPEATED`, `TABLE_COLUMN_UNKNOWN`,
 *   `TABLE_TOO_MANY_COLUMNS`
 */
export function checkColumns(columns: readonly string[]): readonly string[] {
  if (columns.length > MAX_COLUMNS) {
    throw new ImportFileError('TABLE_TOO_MANY_COLUMNS', { limit: MAX_COLUMNS });
  }
  const repeated = columns.find((column, place) => columns.indexOf(column) !== place);
  if (repeated !== undefined) {
    throw new ImportFileError('TABLE_COLUMN_REPEATED', { column: repeated });
  }
  const unknown = columns.find((column) => kindOfColumn(column) === 'UNKNOWN');
  if (unknown !== undefined) throw new ImportFileError('TABLE_COLUMN_UNKNOWN', { column: unknown });
  if (!columns.includes('externalReference')) {
    throw new ImportFileError('TABLE_COLUMN_MISSING', { column: 'externalReference' });
  }
  return columns.filter((column) => kindOfColumn(column) === 'IGNORED');
}
