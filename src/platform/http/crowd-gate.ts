import { OverloadedError } from '../auth/errors.ts';
import type { AtOnce } from './editorial-route.ts';

const RETRY_AFTER_SECONDS = 2;

/** Lets a bounded number of callers in at once. */
export interface CrowdGate {
  /** Runs the work. @throws OverloadedError when too many are inside, at all or from the address */
  run<T>(address: string, work: () => Promise<T>): Promise<T>;
}

/** Makes a gate at which nobody waits: work that lasts as long as its caller likes would block a queue. */
export function createCrowdGate({ total, ofAddress }: AtOnce): CrowdGate {
  const inside = new Map<string, number>();
  let count = 0;
  const move = (address: string, step: 1 | -1) => {
    count += step;
    const own = (inside.get(address) ?? 0) + step;
    if (own === 0) inside.delete(address);
    else inside.set(address, own);
  };
  return {
    run: async (address, work) => {
      if (count >= total || (inside.get(address) ?? 0) >= ofAddress) {
        throw new OverloadedError(RETRY_AFTER_SECONDS);
      }
      move(address, 1);
      try {
        return await work();
      } finally {
        move(address, -1);
      }
    },
  };
}
