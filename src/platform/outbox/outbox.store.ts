import type { Database } from '../db/database.ts';
import type { DeliveredEvent } from './outbox.ts';

/** An event that this process may try now; `attempts` (1 for the first) makes the claim recognisable. */
export interface ClaimedEvent extends DeliveredEvent {
  readonly attempts: number;
}

const LEASE = "interval '60 seconds'";

/** Claims due events, the oldest of each subject only. @param now null: time of the database */
export async function claimEvents(
  database: Database,
  now: Date | null,
  limit: number,
): Promise<readonly ClaimedEvent[]> {
  return database.transact((tx) =>
    tx.query<ClaimedEvent>(
      `WITH due AS (
         SELECT event.id FROM cms.outbox_event event
         WHERE event.delivered_at IS NULL AND event.next_attempt_at <= coalesce($1, now())
           AND NOT EXISTS (
             SELECT FROM cms.outbox_event earlier
             WHERE earlier.delivered_at IS NULL AND earlier.subject_id = event.subject_id
               AND earlier.id < event.id)
         ORDER BY event.next_attempt_at, event.id
         LIMIT $2
         FOR UPDATE OF event SKIP LOCKED
       ), claimed AS (
         UPDATE cms.outbox_event event
         SET attempts = event.attempts + 1, next_attempt_at = coalesce($1, now()) + ${LEASE}
         FROM due WHERE event.id = due.id
         RETURNING event.*
       )
       SELECT id, name, subject_id AS "subjectId", payload, occurred_at AS "occurredAt", attempts
       FROM claimed ORDER BY claimed.id`,
      [now, limit],
    ),
  );
}

/** Makes the claim last longer. @returns whether it still is this process's */
export async function renewClaim(
  database: Database,
  event: ClaimedEvent,
  now: Date | null,
): Promise<boolean> {
  const rows = await database.transact((tx) =>
    tx.query(
      `WITH renewed AS (
         UPDATE cms.outbox_event SET next_attempt_at = coalesce($3, now()) + ${LEASE}
         WHERE id = $1 AND attempts = $2 AND delivered_at IS NULL
         RETURNING id
       )
       SELECT id FROM renewed`,
      [event.id, event.attempts, now],
    ),
  );
  return rows.length === 1;
}

/** Tells whether the handler has done its part about the event. */
export async function isHandled(
  database: Database,
  handler: string,
  eventId: string,
): Promise<boolean> {
  const rows = await database.reader.query(
    'SELECT FROM cms.handled_event WHERE handler = $1 AND event_id = $2',
    [handler, eventId],
  );
  return rows.length > 0;
}

/** Remembers that the handler has done its part, so that it is not asked again. */
export async function markHandled(
  database: Database,
  handler: string,
  eventId: string,
): Promise<void> {
  await database.transact((tx) =>
    tx.query(
      'INSERT INTO cms.handled_event (handler, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [handler, eventId],
    ),
  );
}

/** Every handler has done its part. */
export async function markDelivered(
  database: Database,
  event: ClaimedEvent,
  now: Date | null,
): Promise<void> {
  await database.transact((tx) =>
    tx.query(
      `UPDATE cms.outbox_event SET delivered_at = coalesce($3, now()), last_error = NULL
       WHERE id = $1 AND attempts = $2 AND delivered_at IS NULL`,
      [event.id, event.attempts, now],
    ),
  );
}

/** A handler failed: the event is due again later. @param reason names and codes, no content */
export async function postpone(
  database: Database,
  event: ClaimedEvent,
  failure: { readonly reason: string; readonly delaySeconds: number; readonly now: Date | null },
): Promise<void> {
  await database.transact((tx) =>
    tx.query(
      `UPDATE cms.outbox_event
       SET next_attempt_at = coalesce($3, now()) + make_interval(secs => $4), last_error = $5
       WHERE id = $1 AND attempts = $2 AND delivered_at IS NULL`,
      [event.id, event.attempts, failure.now, failure.delaySeconds, failure.reason],
    ),
  );
}

/** Seconds that the longest waiting event has been due without having been tried; 0 when none waits. */
export const OUTBOX_LAG_SQL = `
  SELECT coalesce(max(extract(epoch FROM now() - next_attempt_at)), 0)::float8 AS "lagSeconds"
  FROM cms.outbox_event WHERE delivered_at IS NULL AND attempts = 0`;
