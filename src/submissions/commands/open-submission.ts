import { randomUUID } from 'node:crypto';
import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, ok, type Result } from '../../kernel/result.ts';
import { consentText, findQuestionnaire } from '../../forms/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { addPractice, lockPractice, type WorkingPractice } from '../../practices/index.ts';
import type { ConsentGiven, Contact, Submission } from '../domain/submission.ts';
import { validateContact } from '../domain/validate-contact.ts';
import { insertConsent, insertContact } from '../store/contact.store.ts';
import { grantAccess } from '../store/submission-access.store.ts';
import { insertSubmission, makeReference } from '../store/submission.store.ts';

/** What opens a submission. */
export interface OpenSubmission {
  readonly locale: string;
  readonly contact: Contact;
  readonly consent: ConsentGiven;
}

/** An open submission with the practice it is about; the token is shown once. */
export interface OpenedSubmission {
  readonly submission: Submission;
  readonly practice: WorkingPractice;
  readonly token: string;
}

/**
 * Opens a submission: an empty practice in stage DRAFT, contact data, and the proof of consent.
 * User errors: `VALIDATION_FAILED` (`CONSENT_MISSING`, `CONSENT_VERSION`, `LOCALE_NOT_ENABLED`, contact).
 */
export async function openSubmission(
  context: CommandContext,
  input: OpenSubmission,
): Promise<Result<OpenedSubmission>> {
  const { tx, actor, now: createdAt } = context;
  const { locale } = input;
  if (input.consent.isAccepted !== true) {
    return invalid({ code: 'CONSENT_MISSING', path: 'consent.isAccepted' });
  }
  const contact = { ...input.contact, email: input.contact.email.trim() };
  const issues = validateContact(contact);
  if (issues.length > 0) return invalid(...issues);
  const template = await findQuestionnaire(tx, 'TEMPLATE', null);
  if (template === null) throw new Error('no version of the template is loaded');
  if (!template.locales.includes(locale)) {
    return invalid({ code: 'LOCALE_NOT_ENABLED', path: 'locale', params: { locale } });
  }
  const consent = await consentText(tx, input.consent.textVersion, locale);
  if (consent === null) return invalid({ code: 'CONSENT_VERSION', path: 'consent.textVersion' });
  const added = await addPractice(context, { sourceLocale: locale, facts: {}, texts: [] });
  if (!added.ok) return added;
  const submission: Submission = {
    id: randomUUID(),
    reference: await makeReference(tx, createdAt),
    practiceId: added.value.id,
    locale,
    questionnaireId: template.id,
    surveyId: null,
    surveyDueOn: null,
    createdAt,
  };
  const submissionId = submission.id;
  await insertSubmission(tx, submission, accountIdOf(actor));
  const token = await grantAccess(tx, { submissionId, createdAt, expiresAt: null });
  await insertContact(tx, submissionId, contact);
  await insertConsent(tx, {
    submissionId,
    purpose: consent.purpose,
    textVersion: consent.version,
    textHash: consent.hash,
    locale: consent.locale,
    mechanism: 'FORM_CHECKBOX',
    givenAt: createdAt,
  });
  const practice = await lockPractice(tx, added.value.id);
  return ok({ submission, practice: practice!, token });
}
