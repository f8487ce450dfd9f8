/** A cell as a file holds it; formats with types keep them. Null empties, a missing cell changes nothing. */
export type ImportCell = string | number | boolean | null | readonly unknown[] | object;

/** A row with the cells that are filled in. */
export interface ImportRow {
  /** Line of the file, or number of the entry, from 1; the header is line 1 of a table. */
  readonly line: number;
  /** By key of the column. */
  readonly cells: Readonly<Record<string, ImportCell>>;
}

/** What a file holds. */
export interface ImportTable {
  readonly columns: readonly string[];
  readonly rows: readonly ImportRow[];
}

/** The formats that are read. */
export const IMPORT_FORMATS = ['CSV', 'XLSX', 'JSON'] as const;

/** One format. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The most rows of one file. */
export const MAX_ROWS = 2_000;

/** The most columns of one file. */
export const MAX_COLUMNS = 2_000;
