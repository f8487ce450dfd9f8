import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { HandedInAnswers, Submission } from '../domain/submission.ts';
import { HandedInEntity } from './handed-in.entity.ts';
import { SubmissionEntity } from './submission.entity.ts';

/** The submission of a practice, or null when it did not come in through the form. */
export async function findSubmissionOf(
  reader: Reader,
  practiceId: string,
): Promise<Submission | null> {
  return toSubmission(await reader.findOne(SubmissionEntity, { where: { practiceId } }));
}

/** One submission, or null. */
export async function findSubmission(reader: Reader, id: string): Promise<Submission | null> {
  return toSubmission(await reader.findOne(SubmissionEntity, { where: { id } }));
}

/** A reference that no submission has yet. @param begunAt its year stands in it */
export async function makeReference(tx: Tx, begunAt: Date): Promise<string> {
  const [row] = await tx.query<{ reference: string }>(
    'SELECT cms.new_submission_reference($1) AS reference',
    [begunAt],
  );
  return row!.reference;
}

/** Adds a submission. @param accountId of a contributor with an account; null: none */
export async function insertSubmission(
  tx: Tx,
  submission: Submission,
  accountId: string | null,
): Promise<void> {
  await tx.insert(SubmissionEntity, { ...submission, accountId });
}

/** The submission of this account, or null when it is somebody else's. */
export async function findSubmissionOfAccount(
  reader: Reader,
  id: string,
  accountId: string,
): Promise<Submission | null> {
  return toSubmission(await reader.findOne(SubmissionEntity, { where: { id, accountId } }));
}

/** Notes which survey was sent, and until when an answer is hoped for (calendar day). */
export async function updateSurvey(
  tx: Tx,
  id: string,
  survey: { readonly surveyId: string; readonly surveyDueOn: string | null },
): Promise<void> {
  await tx.update(SubmissionEntity, { id }, survey);
}

/** Keeps what was handed in, word for word. @returns its number, from 1 */
export async function insertHandedIn(
  tx: Tx,
  submissionId: string,
  handedIn: { kind: 'TEMPLATE' | 'SURVEY'; answers: HandedInAnswers; at: Date },
): Promise<number> {
  const [row] = await tx.query<{ number: number }>(
    `INSERT INTO cms.handed_in (submission_id, number, kind, answers, at)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4 FROM cms.handed_in WHERE submission_id = $1
     RETURNING number`,
    [submissionId, handedIn.kind, JSON.stringify(handedIn.answers), handedIn.at],
  );
  return row!.number;
}

/** Everything handed in with a submission, oldest first. */
export async function listHandedIn(
  reader: Reader,
  submissionId: string,
): Promise<readonly HandedInEntity[]> {
  return reader.find(HandedInEntity, { where: { submissionId }, order: { number: 'ASC' } });
}

function toSubmission(row: SubmissionEntity | null): Submission | null {
  if (row === null) return null;
  const { accountId: _, ...submission } = row;
  return submission;
}
