import { pino, type DestinationStream, type Logger } from 'pino';
import type { Log } from './log.ts';
import { redact } from './redaction.ts';

/**
 * Makes the log: JSON, one line for each entry, times in UTC, everything redacted.
 * @param level `fatal`, `error`, `warn`, `info`, `debug` or `silent`
 * @param destination where lines go; standard output when absent
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: object) => redact(fields) as Record<string, unknown>,
      bindings: (fields: object) => redact(fields) as Record<string, unknown>,
    },
    serializers: { err: (error: unknown) => error, error: (error: unknown) => error },
    hooks: { logMethod: redactMessage },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** A log that says nothing; for tests and tools. */
export function createSilentLog(): Log {
  return createLog('silent');
}

function redactMessage(
  this: Logger,
  args: Parameters<Logger['info']>,
  method: (...line: Parameters<Logger['info']>) => void,
): void {
  const [fields, message, ...rest] = args as unknown as [unknown, unknown, ...unknown[]];
  const line = [fields, typeof message === 'string' ? redact(message) : message, ...rest];
  method.apply(this, line as unknown as Parameters<Logger['info']>);
}
