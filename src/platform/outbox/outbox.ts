import type { CommandContext, Database } from '../db/database.ts';
import type { TranslatorFor } from '../i18n/translator.ts';
import type { Mailer } from '../mail/mailer.ts';
import { OutboxEventEntity } from './outbox-event.entity.ts';

/** Something that happened, named `module.subject-past-tense`; ids and codes only, never contact data. */
export interface OutboxEvent {
  readonly name: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An event as its handlers get it; delivered at least once. */
export interface DeliveredEvent extends OutboxEvent {
  readonly id: string;
  readonly occurredAt: Date;
}

/** What handlers get to work with. */
export interface HandlerServices {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly translatorFor: TranslatorFor;
  /** Address of the installation, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * What a module does about an event, some time later and outside the transaction of the change.
 * It is called at least once and must bear being called again: a change of the database goes through a
 * conditional write, a mail carries the event's id as Message-ID. Throwing means: try again later.
 */
export interface EventHandler {
  /** Unique over all modules: `submissions.send-letter`. */
  readonly name: string;
  readonly event: string;
  readonly handle: (event: DeliveredEvent, services: HandlerServices) => Promise<void>;
}

/** Writes an event with the change that it tells of. */
export async function emitEvent(context: CommandContext, event: OutboxEvent): Promise<void> {
  await context.tx.insert(OutboxEventEntity, {
    name: event.name,
    subjectId: event.subjectId,
    payload: event.payload,
    occurredAt: context.now,
    nextAttemptAt: context.now,
    attempts: 0,
  });
}
