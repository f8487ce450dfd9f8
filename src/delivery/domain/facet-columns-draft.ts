import { clearBit, hasBit, newBits, setBit, type Bits } from './bitset.ts';
import {
  VALUE_COLUMNS,
  type FacetColumns,
  type FacetRow,
  type ValueColumn,
} from './facet-columns.ts';
import { DraftLocale } from './facet-columns-draft-locale.ts';
import type { LocaleColumns } from './facet-columns-locale.ts';
import { NO_BEGIN, NO_END, OPEN_END, YearColumns } from './facet-columns-years.ts';
import type { FacetVocabulary } from './facet-vocabulary.ts';
import { firstMonth, lastMonth, monthNumber } from './practice-filter.ts';

/** What the finished columns are of. */
export interface ColumnsMoment {
  readonly version: number;
  readonly vocabulary: FacetVocabulary;
}

/**
 * New columns in the making. What a row changes is copied first, so the columns it began with, which
 * others are reading, stay as they are.
 */
export class FacetColumnsDraft {
  readonly #ids: string[];
  #slots: Int32Array;
  readonly #values: Record<ValueColumn, Map<string, Bits>>;
  #begins: Int32Array;
  #ends: Int32Array;
  #placeOf: Int32Array;
  readonly #places: (readonly [number, number])[];
  readonly #placeIndex: Map<string, number>;
  readonly #locales: Map<string, DraftLocale>;
  /** Sets that this draft made, and may change. */
  readonly #ownSets = new Set<Bits>();

  constructor(base: FacetColumns) {
    this.#ids = base.ids.slice();
    this.#slots = base.slots.slice();
    this.#begins = base.begins.slice();
    this.#ends = base.ends.slice();
    this.#placeOf = base.placeOf.slice();
    this.#places = base.places.slice();
    this.#placeIndex = new Map(base.places.map((place, index) => [place.join(' '), index]));
    const values = VALUE_COLUMNS.map((column) => [column, new Map(base.values[column])]);
    this.#values = Object.fromEntries(values) as Record<ValueColumn, Map<string, Bits>>;
    this.#locales = new Map(
      [...base.locales].map(([locale, columns]) => [locale, new DraftLocale(columns)]),
    );
  }

  /** Takes over a row as it is now; a tombstone removes the practice. */
  put(row: FacetRow): void {
    const known = this.#slots[row.ordinal] ?? -1;
    if (known !== -1) this.#erase(known);
    if (!row.isLive) return;
    const slot = known === -1 ? this.#newSlot(row) : known;
    for (const column of VALUE_COLUMNS) {
      for (const value of valuesOf(row, column)) this.#add(column, value, slot);
    }
    this.#begins[slot] = beginOf(row);
    this.#ends[slot] = endOf(row);
    this.#placeOf[slot] = this.#placeIndexOf(row);
    for (const { locale, ...own } of row.rows) this.#localeOf(locale).put(slot, own);
  }

  /** The columns with every row that was put in. The draft must not be used any more. */
  finish({ version, vocabulary }: ColumnsMoment): FacetColumns {
    const locales = new Map<string, LocaleColumns>();
    for (const [locale, draft] of this.#locales) locales.set(locale, draft.finish(this.#ids));
    return {
      version,
      vocabulary,
      ids: this.#ids,
      slots: this.#slots,
      values: this.#values,
      begins: this.#begins,
      ends: this.#ends,
      years: new YearColumns({ size: this.#ids.length, begins: this.#begins, ends: this.#ends }),
      placeOf: this.#placeOf,
      places: this.#places,
      locales,
    };
  }

  #newSlot({ ordinal, practiceId }: FacetRow): number {
    const slot = this.#ids.length;
    this.#ids.push(practiceId);
    if (ordinal >= this.#slots.length) {
      const slots = new Int32Array(roomFor(ordinal)).fill(-1);
      slots.set(this.#slots);
      this.#slots = slots;
    }
    this.#slots[ordinal] = slot;
    if (slot >= this.#begins.length) {
      this.#begins = withRoom(this.#begins, slot);
      this.#ends = withRoom(this.#ends, slot);
      this.#placeOf = withRoom(this.#placeOf, slot);
    }
    return slot;
  }

  #erase(slot: number): void {
    for (const column of VALUE_COLUMNS) {
      for (const [value, bits] of this.#values[column]) {
        if (hasBit(bits, slot)) clearBit(this.#ownSet(column, value, slot), slot);
      }
    }
    for (const locale of this.#locales.values()) locale.erase(slot);
    this.#begins[slot] = NO_BEGIN;
    this.#ends[slot] = NO_END;
  }

  #add(column: ValueColumn, value: string, slot: number): void {
    setBit(this.#ownSet(column, value, slot), slot);
  }

  /** A set of this draft's own, with room for the slot. */
  #ownSet(column: ValueColumn, value: string, slot: number): Bits {
    const found = this.#values[column].get(value);
    if (found !== undefined && this.#ownSets.has(found) && slot >>> 5 < found.length) return found;
    const bits = newBits(Math.max(roomFor(slot), (found?.length ?? 0) << 5));
    if (found !== undefined) {
      bits.set(found);
      this.#ownSets.delete(found);
    }
    this.#ownSets.add(bits);
    this.#values[column].set(value, bits);
    return bits;
  }

  #placeIndexOf({ longitude, latitude }: FacetRow): number {
    const key = `${longitude} ${latitude}`;
    const found = this.#placeIndex.get(key);
    if (found !== undefined) return found;
    this.#placeIndex.set(key, this.#places.length);
    return this.#places.push([longitude, latitude]) - 1;
  }

  #localeOf(locale: string): DraftLocale {
    const found = this.#locales.get(locale);
    if (found !== undefined) return found;
    const made = new DraftLocale(null);
    this.#locales.set(locale, made);
    return made;
  }
}

/** Some more than is needed now, so that not every new practice copies everything. */
export function roomFor(index: number): number {
  return Math.max(64, index + 1 + (index >>> 2));
}

function withRoom(column: Int32Array, slot: number): Int32Array {
  const larger = new Int32Array(roomFor(slot));
  larger.set(column);
  return larger;
}

function valuesOf(row: FacetRow, column: ValueColumn): readonly string[] {
  switch (column) {
    case 'countries':
    case 'regions':
    case 'policyAreas':
    case 'targetGroups':
    case 'aspects':
    case 'criteria':
    case 'languages':
      return row[column];
    case 'authorityRoles':
      return [row.authorityRole];
    case 'authorityModes':
      return [row.authorityMode];
    case 'ratings':
      return row.bestRating === null ? [] : [String(row.bestRating)];
    case 'statuses':
      return [row.status];
    case 'outcomes':
      return [row.outcome ?? 'UNKNOWN'];
  }
}

function beginOf({ periodStart, periodEnd }: FacetRow): number {
  const month = periodStart ?? periodEnd;
  return month === null ? NO_BEGIN : monthNumber(firstMonth(month));
}

/** A practice that is going on has no end; one with nothing but a beginning counts for that time. */
function endOf({ periodStart, periodEnd, status }: FacetRow): number {
  if (periodEnd !== null) return monthNumber(lastMonth(periodEnd));
  if (status === 'ONGOING') return OPEN_END;
  return periodStart === null ? NO_END : monthNumber(lastMonth(periodStart));
}
