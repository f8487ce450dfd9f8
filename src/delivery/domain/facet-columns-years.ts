import { newBits, setBit, type Bits } from './bitset.ts';

/** The begin of a practice of which none is known: later than every month. */
export const NO_BEGIN = 2_147_483_647;
/** The end of a practice of which none is known: before every month. */
export const NO_END = -1;
/** The end of a practice that goes on. */
export const OPEN_END = 9_999 * 12 + 11;

/** When practices ran. */
export interface Periods {
  /** Number of slots. */
  readonly size: number;
  /** Slot → first month (`monthNumber`), or {@link NO_BEGIN}. */
  readonly begins: Int32Array;
  /** Slot → last month, {@link OPEN_END} or {@link NO_END}. */
  readonly ends: Int32Array;
}

/** Years and who ran in them; made when it is asked for, because few readers do. */
export class YearColumns {
  readonly #periods: Periods;
  #bits: ReadonlyMap<string, Bits> | null = null;

  constructor(periods: Periods) {
    this.#periods = periods;
  }

  /**
   * Each year that some practice names as its begin or end, in order, and the practices that ran in some
   * month of it: what the filter `period` with that year at both ends finds.
   */
  get bits(): ReadonlyMap<string, Bits> {
    this.#bits ??= bitsByYear(this.#periods);
    return this.#bits;
  }
}

function bitsByYear(periods: Periods): ReadonlyMap<string, Bits> {
  const { begins, ends, size } = periods;
  const years = statedYears(periods);
  const sets = years.map(() => newBits(size));
  for (let slot = 0; slot < size; slot += 1) {
    const begin = yearOf(begins[slot]!);
    const end = yearOf(ends[slot]!);
    years.forEach((year, index) => {
      if (year >= begin && year <= end) setBit(sets[index]!, slot);
    });
  }
  return new Map(years.map((year, index) => [String(year).padStart(4, '0'), sets[index]!]));
}

/** Upwards, each once. */
function statedYears({ begins, ends, size }: Periods): readonly number[] {
  const years = new Set<number>();
  for (let slot = 0; slot < size; slot += 1) {
    if (begins[slot] === NO_BEGIN) continue;
    years.add(yearOf(begins[slot]!));
    if (ends[slot] !== OPEN_END) years.add(yearOf(ends[slot]!));
  }
  return [...years].sort((one, other) => one - other);
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}
