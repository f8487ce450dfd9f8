import { setTimeout as after } from 'node:timers/promises';
import type { Log } from '../log/log.ts';
import { deliverEvent, type RelayParts } from './deliver-event.ts';
import { claimEvents } from './outbox.store.ts';

/** Delivers the events of the outbox; several relays share the work. */
export interface Relay {
  /** Delivers all that is due. @returns how many events were tried */
  deliverDue(): Promise<number>;
  /** Begins to look for due events again and again. */
  start(): void;
  /** Resolves when what was begun is done. */
  stop(): Promise<void>;
}

const BATCH = 20;
/** Events of a batch that are handled at the same time; they belong to different subjects. */
const AT_ONCE = 5;
const POLL_MILLISECONDS = 500;
const OUTAGE_MILLISECONDS = 3_000;

/**
 * Makes the relay. A batch is claimed with FOR UPDATE SKIP LOCKED and only the oldest event of a subject
 * is ever in one, so the order of each subject is kept. A claim lasts a minute: what a killed process
 * had claimed is delivered again.
 */
export function createRelay(parts: RelayParts): Relay {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const deliverBatch = async () => {
    const events = await claimEvents(parts.services.database, parts.clock?.now() ?? null, BATCH);
    const waiting = [...events];
    const work = async () => {
      for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
        await deliverEvent(parts, event);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return events.length;
  };
  return {
    deliverDue: async () => {
      let total = 0;
      for (let count = await deliverBatch(); count > 0; count = await deliverBatch()) {
        total += count;
      }
      return total;
    },
    start: () => {
      running = poll(deliverBatch, stopping.signal, parts.log);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function poll(
  deliverBatch: () => Promise<number>,
  stopping: AbortSignal,
  log: Log,
): Promise<void> {
  let isOut = false;
  while (!stopping.aborted) {
    let pause = POLL_MILLISECONDS;
    try {
      if ((await deliverBatch()) > 0) pause = 0;
      isOut = false;
    } catch (error) {
      if (!isOut) log.warn({ err: error }, 'the outbox cannot be read; trying again');
      isOut = true;
      pause = OUTAGE_MILLISECONDS;
    }
    await after(pause, undefined, { signal: stopping }).catch(() => undefined);
  }
}
