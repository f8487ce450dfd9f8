import { randomUUID } from 'node:crypto';
import { accountIdOf } from '../../kernel/actor.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { emitEvent } from '../../platform/outbox/outbox.ts';
import { LINK_PLACEHOLDER } from '../domain/letter-link.ts';
import type { LetterText, LetterWriter, Submission } from '../domain/submission.ts';
import { LETTER_WRITTEN } from '../events.ts';
import { insertLetter } from '../store/contact.store.ts';

/** A letter to write. */
export interface LetterOrder {
  /** Name of the template: the verb of the move, `acknowledge`, or `draft`. */
  readonly template: string;
  readonly write: LetterWriter;
  /** Words of the coordinator instead of the template's; null or left out: the template's. */
  readonly words?: LetterText | null;
  /** Values for the template, beside the link. */
  readonly params?: Readonly<Record<string, string>>;
}

/** Writes a letter in the contributor's language, in the transaction of the decision it tells of. */
export async function writeLetter(
  context: CommandContext,
  submission: Submission,
  order: LetterOrder,
): Promise<void> {
  const { template, write, words, params } = order;
  const { locale, reference } = submission;
  const text = words ?? write(template, locale, { ...params, reference, link: LINK_PLACEHOLDER });
  const id = randomUUID();
  await insertLetter(context.tx, {
    id,
    submissionId: submission.id,
    template,
    locale,
    subject: text.subject,
    body: text.body,
    createdBy: accountIdOf(context.actor),
    createdAt: context.now,
    sentAt: null,
  });
  await emitEvent(context, {
    name: LETTER_WRITTEN,
    subjectId: submission.practiceId,
    payload: { letterId: id },
  });
}
