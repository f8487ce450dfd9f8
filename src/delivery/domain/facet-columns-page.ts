import { hasBit, type Bits } from './bitset.ts';
import type { LocaleColumns } from './facet-columns-locale.ts';

/** What a search found, in any order: ordinals of practices, each once, and how well each fits. */
export interface ColumnHits {
  readonly ordinals: Int32Array;
  /** As long as `ordinals`. */
  readonly ranks: Float32Array;
}

/** An order that columns can give. */
export interface ColumnOrder {
  /** What fits the search best comes first; time or id decides between equals. */
  readonly byRelevance: boolean;
  /** Null: by relevance and id alone. */
  readonly byTime: 'NEWEST' | 'OLDEST' | null;
}

/** A practice with its sort values. */
export interface ColumnKeys {
  /** 0 in an order without relevance. */
  readonly rank: number;
  /** Microseconds since 1970. */
  readonly publishedAt: number;
  readonly id: string;
}

/** Which part of a set of practices is wanted. */
export interface ColumnPageRequest {
  readonly order: ColumnOrder;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** The practice after which (backwards: before which) the page lies; null: at the end of the list. */
  readonly cursor: ColumnKeys | null;
  readonly limit: number;
}

/** The practices of which a page is wanted. */
export interface ColumnSource {
  readonly locale: LocaleColumns;
  readonly bits: Bits;
  /** Ordinal → slot. */
  readonly slots: Int32Array;
  /** Null without a search; an order by relevance needs them. */
  readonly hits: ColumnHits | null;
}

/** The practices of a page in reading direction: backwards the last one comes first. */
export function pageOfColumns(
  source: ColumnSource,
  request: ColumnPageRequest,
): readonly ColumnKeys[] {
  const { hits, locale } = source;
  if (request.order.byRelevance) return hits === null ? [] : bestOf(source, hits, request);
  return nextInOrder(source, request).map((slot) => keysOf(locale, slot, 0));
}

function keysOf({ ids, publishedAt }: LocaleColumns, slot: number, rank: number): ColumnKeys {
  return { rank, publishedAt: publishedAt[slot]!, id: ids[slot]! };
}

/** Walks along the order of the locale from the cursor on. */
function nextInOrder(
  { locale, bits }: ColumnSource,
  { order, direction, cursor, limit }: ColumnPageRequest,
): readonly number[] {
  const slots = order.byTime === 'OLDEST' ? locale.oldest : locale.newest;
  const isForward = direction === 'FORWARD';
  const compare = (slot: number) => compareTimes(order, keysOf(locale, slot, 0), cursor!);
  const start =
    cursor === null
      ? 0
      : firstIndex(slots.length, (at) => {
          const order = compare(slots[at]!);
          return isForward ? order > 0 : order >= 0;
        });
  const found: number[] = [];
  if (isForward) {
    for (let at = start; at < slots.length && found.length < limit; at += 1) {
      if (hasBit(bits, slots[at]!)) found.push(slots[at]!);
    }
    return found;
  }
  for (let at = cursor === null ? slots.length - 1 : start - 1; at >= 0; at -= 1) {
    if (hasBit(bits, slots[at]!)) found.push(slots[at]!);
    if (found.length === limit) break;
  }
  return found;
}

/** Keeps the best of all in one walk; to sort everything found would cost far more than a page. */
function bestOf(
  { bits, slots, locale }: ColumnSource,
  { ordinals, ranks }: ColumnHits,
  { order, direction, cursor, limit }: ColumnPageRequest,
): readonly ColumnKeys[] {
  const sign = direction === 'FORWARD' ? 1 : -1;
  const best: ColumnKeys[] = [];
  for (let hit = 0; hit < ordinals.length; hit += 1) {
    const slot = slots[ordinals[hit]!] ?? -1;
    if (slot === -1 || !hasBit(bits, slot)) continue;
    const rank = ranks[hit]!;
    const worst = best.length === limit ? best[limit - 1]! : null;
    if (worst !== null && sign * (worst.rank - rank) > 0) continue;
    const keys = keysOf(locale, slot, rank);
    if (cursor !== null && sign * compareByRank(order, keys, cursor) <= 0) continue;
    if (worst !== null && sign * compareByRank(order, keys, worst) > 0) continue;
    const place = firstIndex(best.length, (at) => sign * compareByRank(order, keys, best[at]!) < 0);
    best.splice(place, 0, keys);
    if (best.length > limit) best.pop();
  }
  return best;
}

function compareByRank(order: ColumnOrder, one: ColumnKeys, other: ColumnKeys): number {
  return other.rank - one.rank || compareTimes(order, one, other);
}

function compareTimes({ byTime }: ColumnOrder, one: ColumnKeys, other: ColumnKeys): number {
  const later = byTime === null ? 0 : one.publishedAt - other.publishedAt;
  if (later !== 0) return byTime === 'NEWEST' ? -later : later;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** The first index for which the condition holds; once it holds, it must hold for all that follow. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
