import { forbidden, notFound, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canReadContact } from '../domain/submission-policy.ts';
import type { Contact } from '../domain/submission.ts';
import { findContact } from '../store/contact.store.ts';
import { findSubmission } from '../store/submission.store.ts';

/** Whose contact data. */
export interface ReadContact {
  readonly submissionId: string;
}

/**
 * Reads how to reach a contributor, and writes into the history who did so. Null when it was erased.
 * User errors: `FORBIDDEN` (not a coordinator), `NOT_FOUND`.
 */
export async function readContact(
  context: CommandContext,
  { submissionId }: ReadContact,
): Promise<Result<Contact | null>> {
  if (!canReadContact(context.actor).allowed) return forbidden('RIGHT_COORDINATOR');
  const submission = await findSubmission(context.tx, submissionId);
  if (submission === null) return notFound();
  const contact = await findContact(context.tx, submissionId);
  await recordHistory(context, {
    subjectType: 'SUBMISSION',
    subjectId: submissionId,
    action: 'submissions.contact-read',
    data: { purpose: 'COORDINATION' },
  });
  return ok(contact);
}
