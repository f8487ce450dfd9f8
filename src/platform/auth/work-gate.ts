import { OverloadedError } from './errors.ts';

/** Lets a bounded amount of expensive work run at once. */
export interface WorkGate {
  /** Runs the work when its turn comes. @throws OverloadedError when too many are waiting */
  run<T>(work: () => Promise<T>): Promise<T>;
}

const RETRY_AFTER_SECONDS = 2;

/** Makes a gate. @param atOnce pieces of work at the same time @param waiting more than that is refused */
export function createWorkGate(atOnce: number, waiting: number): WorkGate {
  const queue: (() => void)[] = [];
  let running = 0;
  const enter = async () => {
    if (running < atOnce) {
      running += 1;
    } else if (queue.length < waiting) {
      await new Promise<void>((resolve) => queue.push(resolve));
    } else {
      throw new OverloadedError(RETRY_AFTER_SECONDS);
    }
  };
  // The next in the queue takes over the place, so that nobody slips in between.
  const leave = () => {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
