/** One cell of a cube of figures. */
export interface Cell {
  /** Codes in the order of the cube's dimensions. */
  readonly codes: readonly string[];
  /** In the unit of the source; null: the source has no figure here. */
  readonly value: number | null;
  /** Lower-case letters as the source gives them; null: none. */
  readonly flag: string | null;
}

/** What a file says about all of its cells. */
export interface CubeHeader {
  readonly format: 'JSON_STAT' | 'SDMX_TSV';
  /** Code of the dataset in lower case; null: the file does not name it. */
  readonly dataset: string | null;
  /** When the source last changed the dataset; null: the file does not say. */
  readonly updatedAt: Date | null;
  /** Names in lower case; space is always {@link GEO}, time is always {@link TIME}. */
  readonly dimensions: readonly string[];
}

/** A cube that is read once, from the beginning to the end. */
export interface Cube {
  readonly header: CubeHeader;
  /** Cells in portions, so that no file has to be held whole. @throws ImportError at the first wrong cell */
  readonly portions: AsyncIterable<readonly Cell[]>;
}

/** Name of the dimension of territorial units. */
export const GEO = 'geo';

/** Name of the dimension of periods. */
export const TIME = 'time';

/** Tells whether a period is a year, the only kind of period that the panel has. */
export function isYear(period: string): boolean {
  return /^[0-9]{4}$/u.test(period);
}
