import { startScheduler } from '../platform/jobs/scheduler.ts';
import type { Log } from '../platform/log/log.ts';
import type { Module } from '../platform/module/module.ts';
import type { Relay } from '../platform/outbox/relay.ts';
import type { Database } from '../platform/db/database.ts';

/** What runs beside the answering of requests. */
export interface Worker {
  /** Resolves when running work is done. */
  stop(): Promise<void>;
}

/** What the worker is made of. */
export interface WorkerParts {
  readonly url: string;
  readonly database: Database;
  readonly modules: readonly Module[];
  readonly relay: Relay;
  readonly log: Log;
}

/** Starts the relay of the outbox and the jobs of all modules. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const { url, database, modules, relay, log } = parts;
  const jobs = modules.flatMap((module) => module.jobs ?? []);
  relay.start();
  const scheduler = await startScheduler({ url, jobs, database, log });
  return {
    stop: async () => {
      await Promise.allSettled([relay.stop(), scheduler.stop()]);
    },
  };
}
