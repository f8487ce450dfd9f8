import { expect, it } from '@jest/globals';
import { OverloadedError } from '../auth/errors.ts';
import { createCrowdGate } from './crowd-gate.ts';

/** Work that ends when it is told to. */
function openWork() {
  let end = () => undefined as void;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { work: () => done, end };
}

it('lets so many in at once, and so many from one address; whoever goes makes room', async () => {
  const gate = createCrowdGate({ total: 3, ofAddress: 2 });
  const [first, second, third] = [openWork(), openWork(), openWork()];
  const inside = [gate.run('a', first.work), gate.run('a', second.work)];
  await expect(gate.run('a', async () => 1)).rejects.toThrow(OverloadedError);
  inside.push(gate.run('b', third.work));
  await expect(gate.run('c', async () => 1)).rejects.toThrow(OverloadedError);
  first.end();
  await inside[0];
  expect(await gate.run('a', async () => 2)).toBe(2);
  second.end();
  third.end();
  await Promise.all(inside);
});

it('makes room also when the work fails', async () => {
  const gate = createCrowdGate({ total: 1, ofAddress: 1 });
  const failing = () => Promise.reject(new Error('broken'));
  await expect(gate.run('a', failing)).rejects.toThrow('broken');
  expect(await gate.run('a', async () => 3)).toBe(3);
});
