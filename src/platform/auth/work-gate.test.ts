import { expect, test } from '@jest/globals';
import { OverloadedError } from './errors.ts';
import { createWorkGate } from './work-gate.ts';

/** Work that ends when it is told to, and says how much of it ran at once. */
function buildWork() {
  const ends: (() => void)[] = [];
  const seen = { running: 0, most: 0 };
  const work = async () => {
    seen.running += 1;
    seen.most = Math.max(seen.most, seen.running);
    await new Promise<void>((resolve) => ends.push(resolve));
    seen.running -= 1;
  };
  return { work, seen, endOne: () => ends.shift()?.() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('C21 two run at once, thirty-two wait, one more is refused', async () => {
  const gate = createWorkGate(2, 32);
  const { work, seen, endOne } = buildWork();
  const accepted = Array.from({ length: 34 }, () => gate.run(work));
  await expect(gate.run(work)).rejects.toThrow(OverloadedError);
  for (let number = 0; number < 34; number += 1) {
    await settled();
    endOne();
  }
  await Promise.all(accepted);
  expect(seen.most).toBe(2);
});

test('work that fails gives its place free', async () => {
  const gate = createWorkGate(1, 0);
  await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await gate.run(() => Promise.resolve('next'))).toBe('next');
});
