/**
 * A set of small whole numbers, one bit for each. What lies beyond the last word is not in the set, so
 * sets of different lengths work together. Only the maker of a set changes it.
 */
export type Bits = Int32Array;

/** A set that holds nothing. */
export const NO_BITS: Bits = new Int32Array(0);

/** An empty set with room for the numbers below `size`. */
export function newBits(size: number): Bits {
  return new Int32Array((size + 31) >>> 5);
}

/** Tells whether a number is in the set. */
export function hasBit(bits: Bits, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** Puts a number in; the set must have room for it. */
export function setBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

/** Takes a number out. */
export function clearBit(bits: Bits, index: number): void {
  if (index >>> 5 < bits.length) bits[index >>> 5]! &= ~(1 << (index & 31));
}

/** Leaves in `target` what `other` holds too. */
export function keepCommon(target: Bits, other: Bits): void {
  const common = Math.min(target.length, other.length);
  for (let word = 0; word < common; word += 1) target[word]! &= other[word]!;
  target.fill(0, common);
}

/** Adds to `target` what `other` holds; the target must be as long. */
export function addAll(target: Bits, other: Bits): void {
  for (let word = 0; word < other.length; word += 1) target[word]! |= other[word]!;
}

/** How many numbers the set holds. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += onesIn(bits[word]!);
  return count;
}

/** How many numbers both sets hold. */
export function countCommon(left: Bits, right: Bits): number {
  const common = Math.min(left.length, right.length);
  let count = 0;
  for (let word = 0; word < common; word += 1) {
    const both = left[word]! & right[word]!;
    if (both !== 0) count += onesIn(both);
  }
  return count;
}

/** Calls for each number of the set, smallest first. */
export function forEachBit(bits: Bits, visit: (index: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word]!;
    while (rest !== 0) {
      const lowest = rest & -rest;
      visit((word << 5) + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
}

/** Counts in pairs, fours and bytes at once (Warren, Hacker's Delight, section 5-1). */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
