import { clearBit, hasBit, newBits, NO_BITS, setBit, type Bits } from './bitset.ts';
import type { FacetRowLocale } from './facet-columns.ts';
import { LocaleColumns, updatedOrder } from './facet-columns-locale.ts';

/** One locale of new columns in the making; it copies nothing as long as nothing changes. */
export class DraftLocale {
  readonly #base: LocaleColumns | null;
  #rows: Bits;
  #own: Bits;
  #publishedAt: Float64Array;
  #changed: Bits | null = null;

  constructor(base: LocaleColumns | null) {
    this.#base = base;
    this.#rows = base?.rows ?? NO_BITS;
    this.#own = base?.own ?? NO_BITS;
    this.#publishedAt = base?.publishedAt ?? new Float64Array(0);
  }

  put(slot: number, { isOwn, publishedAt }: Omit<FacetRowLocale, 'locale'>): void {
    this.#touch(slot);
    setBit(this.#rows, slot);
    if (isOwn) setBit(this.#own, slot);
    this.#publishedAt[slot] = publishedAt;
  }

  erase(slot: number): void {
    if (!hasBit(this.#rows, slot)) return;
    this.#touch(slot);
    clearBit(this.#rows, slot);
    clearBit(this.#own, slot);
  }

  /** @param ids slot → practice */
  finish(ids: readonly string[]): LocaleColumns {
    const parts = { ids, rows: this.#rows, own: this.#own, publishedAt: this.#publishedAt };
    const base = this.#base;
    if (base === null || base.knownNewest === null) return new LocaleColumns(parts, null);
    if (this.#changed === null) return new LocaleColumns(parts, base.knownNewest);
    return new LocaleColumns(parts, updatedOrder(base, parts, this.#changed));
  }

  #touch(slot: number): void {
    if (this.#changed === null || slot >= this.#publishedAt.length) {
      const room = Math.max(this.#publishedAt.length, slot + 1 + (slot >>> 2), 64);
      this.#rows = copied(this.#rows, room);
      this.#own = copied(this.#own, room);
      this.#changed = copied(this.#changed ?? NO_BITS, room);
      const publishedAt = new Float64Array(room);
      publishedAt.set(this.#publishedAt);
      this.#publishedAt = publishedAt;
    }
    setBit(this.#changed, slot);
  }
}

function copied(bits: Bits, room: number): Bits {
  const copy = newBits(room);
  copy.set(bits);
  return copy;
}
