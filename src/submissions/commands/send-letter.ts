import { ok, type Result } from '../../kernel/result.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { EventHandler } from '../../platform/outbox/outbox.ts';
import { LINK_LIFETIME_DAYS, LINK_PLACEHOLDER, withLink } from '../domain/letter-link.ts';
import { LETTER_WRITTEN } from '../events.ts';
import type { LetterEntity } from '../store/letter.entity.ts';
import { findContact, findLetter, markLetterSent } from '../store/contact.store.ts';
import { grantAccess } from '../store/submission-access.store.ts';

const CALLER = {
  actor: { kind: 'SYSTEM', name: 'submissions.send-letter' },
  requestId: null,
} as const;

/** Hands a letter to the mail transport with a personal link, and notes that it went out. */
export const sendLetter: EventHandler = {
  name: 'submissions.send-letter',
  event: LETTER_WRITTEN,
  handle: async (event, { database, mailer, publicUrl }) => {
    const letter = await findLetter(database.reader, String(event.payload['letterId']));
    if (letter === null || letter.sentAt !== null) return;
    const contact = await findContact(database.reader, letter.submissionId);
    if (contact === null) return;
    const { subject, locale, id } = letter;
    const access = await database.execute(CALLER, grantLink, letter);
    const text = access.ok ? withLink(letter.body, publicUrl, access.value) : letter.body;
    await mailer.send({ to: contact.email, subject, text, locale, id });
    await database.execute(CALLER, noteSent, { letterId: id });
  },
};

async function grantLink(context: CommandContext, letter: LetterEntity): Promise<Result<string>> {
  if (!letter.body.includes(LINK_PLACEHOLDER)) return ok('');
  const lifetime = LINK_LIFETIME_DAYS * 86_400_000;
  const token = await grantAccess(context.tx, {
    submissionId: letter.submissionId,
    createdAt: context.now,
    expiresAt: new Date(context.now.getTime() + lifetime),
  });
  return ok(token);
}

async function noteSent(
  context: CommandContext,
  { letterId }: { readonly letterId: string },
): Promise<Result<null>> {
  await markLetterSent(context.tx, letterId, context.now);
  return ok(null);
}
