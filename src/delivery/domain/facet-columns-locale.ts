import { forEachBit, hasBit, type Bits } from './bitset.ts';

/** What is needed to order practices by time. */
export interface LocaleTimes {
  /** Slot → practice. */
  readonly ids: readonly string[];
  /** Slot → microseconds since 1970. */
  readonly publishedAt: Float64Array;
}

/** What one locale knows. */
export interface LocaleParts extends LocaleTimes {
  /** Slots with a row in this locale. */
  readonly rows: Bits;
  /** Slots with an edition of their own in this locale. */
  readonly own: Bits;
}

/** The practices that can be read in one locale, and their orders by time. */
export class LocaleColumns implements LocaleParts {
  readonly ids: readonly string[];
  readonly rows: Bits;
  readonly own: Bits;
  readonly publishedAt: Float64Array;
  #newest: Int32Array | null;
  #oldest: Int32Array | null = null;

  /** @param newest the order, when it is known already */
  constructor({ ids, rows, own, publishedAt }: LocaleParts, newest: Int32Array | null) {
    this.ids = ids;
    this.rows = rows;
    this.own = own;
    this.publishedAt = publishedAt;
    this.#newest = newest;
  }

  /** Its slots newest first; of the same moment by id. Made when it is asked for. */
  get newest(): Int32Array {
    this.#newest ??= sorted(this);
    return this.#newest;
  }

  /** Its slots oldest first; of the same moment by id, upwards too. */
  get oldest(): Int32Array {
    this.#oldest ??= turned(this.newest, this.publishedAt);
    return this.#oldest;
  }

  /** The order as far as anybody has asked for it. */
  get knownNewest(): Int32Array | null {
    return this.#newest;
  }
}

/** Compares two practices, newest first. */
export function compareNewest(
  { ids, publishedAt }: LocaleTimes,
  one: number,
  other: number,
): number {
  const difference = publishedAt[other]! - publishedAt[one]!;
  if (difference !== 0) return difference;
  return ids[one]! < ids[other]! ? -1 : 1;
}

function sorted(columns: LocaleColumns): Int32Array {
  const slots: number[] = [];
  forEachBit(columns.rows, (slot) => slots.push(slot));
  return Int32Array.from(slots).sort((one, other) => compareNewest(columns, one, other));
}

/** Turns an order by time round, and leaves practices of the same moment in their order. */
function turned(newest: Int32Array, publishedAt: Float64Array): Int32Array {
  const oldest = new Int32Array(newest.length);
  let filled = 0;
  for (let end = newest.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && publishedAt[newest[start - 1]!] === publishedAt[newest[start]!]) start -= 1;
    oldest.set(newest.subarray(start, end), filled);
    filled += end - start;
    end = start;
  }
  return oldest;
}

/** A slot that comes into an order or leaves it, and before which place. */
interface Move {
  readonly at: number;
  /** -1: the slot at this place leaves. */
  readonly arriving: number;
}

/**
 * Brings an order up to date without sorting it anew: what stays is copied as it lies.
 * @param before the locale and its order before the change
 * @param changed every slot that came, went or moved
 */
export function updatedOrder(
  before: LocaleParts & { readonly newest: Int32Array },
  after: LocaleParts,
  changed: Bits,
): Int32Array {
  const { newest } = before;
  const leaving: Move[] = [];
  const arriving: number[] = [];
  forEachBit(changed, (slot) => {
    if (hasBit(before.rows, slot)) {
      leaving.push({ at: placeIn(before, before, slot), arriving: -1 });
    }
    if (hasBit(after.rows, slot)) arriving.push(slot);
  });
  arriving.sort((one, other) => compareNewest(after, one, other));
  const moves: Move[] = arriving.map((slot) => ({
    at: placeIn(before, after, slot),
    arriving: slot,
  }));
  // A stable sort leaves those that arrive at one place in their order.
  moves.push(...leaving);
  moves.sort((one, other) => one.at - other.at);
  const updated = new Int32Array(newest.length + arriving.length - leaving.length);
  let copied = 0;
  let filled = 0;
  for (const { at, arriving: slot } of moves) {
    updated.set(newest.subarray(copied, at), filled);
    filled += at - copied;
    copied = at;
    if (slot === -1) copied += 1;
    else updated[filled++] = slot;
  }
  updated.set(newest.subarray(copied), filled);
  return updated;
}

/** The place in the order of `before` that a slot has with its time of `times`. */
function placeIn(
  { ids, newest, publishedAt }: LocaleTimes & { readonly newest: Int32Array },
  times: LocaleTimes,
  slot: number,
): number {
  let low = 0;
  let high = newest.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = newest[middle]!;
    const later = publishedAt[other]! - times.publishedAt[slot]!;
    const isBefore = later === 0 ? ids[other]! < times.ids[slot]! : later > 0;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
