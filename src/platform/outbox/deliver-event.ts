import type { Clock } from '../../kernel/clock.ts';
import { sqlState } from '../db/sql-errors.ts';
import type { Log } from '../log/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { EventHandler, HandlerServices } from './outbox.ts';
import {
  isHandled,
  markDelivered,
  markHandled,
  postpone,
  renewClaim,
  type ClaimedEvent,
} from './outbox.store.ts';

/** What the relay is made of. */
export interface RelayParts {
  readonly handlers: readonly EventHandler[];
  readonly services: HandlerServices;
  /** Null takes the time of the database. */
  readonly clock: Clock | null;
  readonly log: Log;
  readonly metrics: Metrics;
}

const MAX_DELAY_SECONDS = 3_600;

/**
 * Has every handler of the event do its part, each once it has not done it before. What throws is
 * logged and tried again later; other handlers of the event, and other subjects, go on.
 */
export async function deliverEvent(parts: RelayParts, event: ClaimedEvent): Promise<void> {
  const { database } = parts.services;
  if (!(await renewClaim(database, event, nowOf(parts)))) return;
  const failures: string[] = [];
  for (const handler of parts.handlers.filter((candidate) => candidate.event === event.name)) {
    try {
      if (await isHandled(database, handler.name, event.id)) continue;
      const { attempts: _attempts, ...delivered } = event;
      await handler.handle(delivered, parts.services);
      await markHandled(database, handler.name, event.id);
      parts.metrics.delivered(handler.name, true);
    } catch (error) {
      const { id, attempts } = event;
      const fields = { err: error, handler: handler.name, eventId: id, attempts };
      parts.log.error(fields, 'an event handler failed');
      parts.metrics.delivered(handler.name, false);
      failures.push(`${handler.name}: ${reasonOf(error)}`);
    }
  }
  const now = nowOf(parts);
  if (failures.length === 0) return markDelivered(database, event, now);
  const delaySeconds = delayAfter(event.attempts, Math.random());
  await postpone(database, event, { reason: failures.join('; '), delaySeconds, now });
}

/** Seconds before the next attempt: doubling from 2 up to an hour, shortened by up to a fifth. */
export function delayAfter(attempts: number, jitter: number): number {
  return Math.min(2 ** attempts, MAX_DELAY_SECONDS) * (1 - jitter / 5);
}

function nowOf(parts: RelayParts): Date | null {
  return parts.clock?.now() ?? null;
}

/** The kind of error only: a message may hold what people entered. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown';
  const state = sqlState(error);
  return state === null ? name : `${name} ${state}`;
}
