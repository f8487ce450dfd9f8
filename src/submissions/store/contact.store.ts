import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Contact } from '../domain/submission.ts';
import { ConsentEntity } from './consent.entity.ts';
import { LetterEntity } from './letter.entity.ts';
import { SubmitterEntity } from './submitter.entity.ts';

/** Keeps how to reach the contributor. */
export async function insertContact(tx: Tx, submissionId: string, contact: Contact): Promise<void> {
  await tx.insert(SubmitterEntity, { submissionId, ...contact });
}

/** How to reach the contributor, or null when erased. */
export async function findContact(reader: Reader, submissionId: string): Promise<Contact | null> {
  const row = await reader.findOne(SubmitterEntity, { where: { submissionId } });
  if (row === null) return null;
  const { name, email, organisation } = row;
  return { name, email, organisation };
}

/** Keeps the proof of consent. */
export async function insertConsent(tx: Tx, consent: ConsentEntity): Promise<void> {
  await tx.insert(ConsentEntity, consent);
}

/** The proof of consent, or null. */
export async function findConsent(
  reader: Reader,
  submissionId: string,
): Promise<ConsentEntity | null> {
  return reader.findOne(ConsentEntity, { where: { submissionId } });
}

/** Keeps a letter, word for word. */
export async function insertLetter(tx: Tx, letter: LetterEntity): Promise<void> {
  await tx.insert(LetterEntity, letter);
}

/** One letter, or null. */
export async function findLetter(reader: Reader, id: string): Promise<LetterEntity | null> {
  return reader.findOne(LetterEntity, { where: { id } });
}

/** The letters of a submission, newest first. */
export async function listLetters(
  reader: Reader,
  submissionId: string,
): Promise<readonly LetterEntity[]> {
  return reader.find(LetterEntity, { where: { submissionId }, order: { createdAt: 'DESC' } });
}

/** Notes that a letter has gone out. */
export async function markLetterSent(tx: Tx, id: string, sentAt: Date): Promise<void> {
  await tx.update(LetterEntity, { id }, { sentAt });
}
