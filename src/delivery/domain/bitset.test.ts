import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addAll,
  clearBit,
  countBits,
  countCommon,
  forEachBit,
  hasBit,
  keepCommon,
  newBits,
  setBit,
  type Bits,
} from './bitset.ts';

const NUMBERS = fc.array(fc.integer({ min: 0, max: 200 }));

function bitsOf(numbers: readonly number[], size = 201): Bits {
  const bits = newBits(size);
  for (const number of numbers) setBit(bits, number);
  return bits;
}

function numbersOf(bits: Bits): readonly number[] {
  const numbers: number[] = [];
  forEachBit(bits, (number) => numbers.push(number));
  return numbers;
}

function inOrder(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

describe('a set of bits', () => {
  it('does what a set of numbers does', () => {
    fc.assert(
      fc.property(NUMBERS, NUMBERS, (one, other) => {
        const bits = bitsOf(one);
        expect(numbersOf(bits)).toEqual(inOrder(one));
        expect(countBits(bits)).toBe(new Set(one).size);
        const common = inOrder(one).filter((number) => other.includes(number));
        expect(countCommon(bits, bitsOf(other))).toBe(common.length);
        const kept = bits.slice();
        keepCommon(kept, bitsOf(other));
        expect(numbersOf(kept)).toEqual(common);
        addAll(bits, bitsOf(other));
        expect(numbersOf(bits)).toEqual(inOrder([...one, ...other]));
      }),
    );
  });

  it('works with a shorter one, beyond which nothing is', () => {
    const short = bitsOf([3], 32);
    const long = bitsOf([3, 100]);
    expect(hasBit(short, 100)).toBe(false);
    expect(countCommon(short, long)).toBe(1);
    keepCommon(long, short);
    expect(numbersOf(long)).toEqual([3]);
    clearBit(short, 100);
    clearBit(short, 3);
    expect(numbersOf(short)).toEqual([]);
  });
});
