import type { Log } from '../platform/log/log.ts';

/** The one way in which the process ends. */
export interface Shutdown {
  /** Adds something to stop; the last one added is stopped first. */
  add(name: string, stop: () => Promise<void>): void;
  /** Stops everything, in order, and ends the process. @param code 0 for a wanted end */
  run(code: number): Promise<void>;
}

/** What a shutdown needs of the process. */
export type HostProcess = Pick<NodeJS.Process, 'on' | 'exit'>;

/** A terminal and npm may both hand on the same Ctrl-C; what comes so soon after is no second wish. */
const SAME_KEY_MILLISECONDS = 300;

/**
 * Makes the shutdown and listens for signals: the first SIGINT or SIGTERM stops everything in order and
 * exits with 0, a second one exits at once. A forgotten rejection is logged and ends nothing; an
 * exception that nobody caught leaves an unknown state, so it ends the process in order with 1.
 */
export function createShutdown(log: Log, host: HostProcess = process): Shutdown {
  const stops: { readonly name: string; readonly stop: () => Promise<void> }[] = [];
  let isStopping = false;
  let interruptedAt = -Infinity;
  const run = async (code: number) => {
    isStopping = true;
    for (const { name, stop } of stops.toReversed()) {
      await stop().catch((error: unknown) =>
        log.error({ err: error, part: name }, 'stopping failed'),
      );
    }
    host.exit(code);
  };
  const onSignal = () => {
    if (isStopping) host.exit(1);
    else void run(0);
  };
  host.on('SIGINT', () => {
    const isEcho = performance.now() - interruptedAt < SAME_KEY_MILLISECONDS;
    interruptedAt = performance.now();
    if (!isEcho) onSignal();
  });
  host.on('SIGTERM', onSignal);
  host.on('unhandledRejection', (reason) => {
    log.error({ err: reason }, 'a rejection was forgotten');
  });
  host.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an exception was not caught');
    if (!isStopping) void run(1);
  });
  return { add: (name, stop) => void stops.push({ name, stop }), run };
}
