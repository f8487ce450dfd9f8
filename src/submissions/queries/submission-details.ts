import { findQuestionnaireById } from '../../forms/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { AnsweredText, HandedInAnswers, Submission } from '../domain/submission.ts';
import { listLetters } from '../store/contact.store.ts';
import { findSubmission, listHandedIn } from '../store/submission.store.ts';

/** One submission, or null. */
export async function submissionById(reader: Reader, id: string): Promise<Submission | null> {
  return findSubmission(reader, id);
}

/** A letter as it was written; `[[link]]` stands for the personal link, which is kept nowhere. */
export interface Letter {
  readonly template: string;
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
  /** Account of who decided; null: the contributor's own act, or the service. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  /** Null: not gone out yet. */
  readonly sentAt: Date | null;
}

/** The letters of a submission, newest first. */
export async function lettersOf(reader: Reader, submissionId: string): Promise<readonly Letter[]> {
  return listLetters(reader, submissionId);
}

/** What a contributor handed in at one time, word for word. */
export interface HandedIn {
  /** From 1. */
  readonly number: number;
  readonly kind: 'TEMPLATE' | 'SURVEY';
  readonly answers: HandedInAnswers;
  readonly at: Date;
}

/** Everything handed in with a submission, oldest first. */
export async function handedInOf(
  reader: Reader,
  submissionId: string,
): Promise<readonly HandedIn[]> {
  return listHandedIn(reader, submissionId);
}

/** The survey that was sent. */
export interface SentSurvey {
  readonly questionnaireVersion: number;
  /** Calendar day; null: none was given. */
  readonly dueOn: string | null;
  /** Null: not answered. */
  readonly answeredAt: Date | null;
}

/** The survey of a submission, or null when none was sent. */
export async function surveyOf(
  reader: Reader,
  { id, surveyId, surveyDueOn }: Submission,
): Promise<SentSurvey | null> {
  const survey = surveyId === null ? null : await findQuestionnaireById(reader, surveyId);
  if (survey === null) return null;
  const answeredAt = (await findAnsweredSurvey(reader, id))?.at ?? null;
  return { questionnaireVersion: survey.version, dueOn: surveyDueOn, answeredAt };
}

/** What was answered to the survey of a submission, word for word; empty when nothing was. */
export async function surveyAnswersOf(
  reader: Reader,
  submissionId: string,
): Promise<readonly AnsweredText[]> {
  const answered = await findAnsweredSurvey(reader, submissionId);
  return (answered?.answers.texts ?? []).filter(({ value }) => value !== null);
}

async function findAnsweredSurvey(reader: Reader, submissionId: string): Promise<HandedIn | null> {
  const all = await listHandedIn(reader, submissionId);
  return all.findLast(({ kind }) => kind === 'SURVEY') ?? null;
}
