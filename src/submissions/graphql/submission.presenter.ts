import { encodeId } from '../../kernel/ids.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { lazyName } from '../../platform/graphql/lazy-name.ts';
import { presentPracticeById } from '../../practices/index.ts';
import { readContact } from '../commands/read-contact.ts';
import type { Submission } from '../domain/submission.ts';
import { handedInOf, lettersOf, surveyOf, type Letter } from '../queries/submission-details.ts';
import { filesForStaff } from '../queries/files-of-submission.ts';
import type { QueuedSubmission } from '../queries/submission-queue.ts';
import { SUBMISSION } from './my-submission.presenter.ts';
import { QueuedSubmissionType } from './queued-submission.type.ts';
import { presentSurvey } from './sent-survey.type.ts';
import {
  ContributorContactType,
  LetterType,
  SubmissionForCoordinatorType,
} from './submission-for-coordinator.type.ts';
import { presentFile } from './submission-file.type.ts';
import { HandedInType, SubmissionType } from './submission.type.ts';

/** Presents a submission to everybody who works on its practice. */
export function presentSubmission(
  context: EditorialContext,
  submission: Submission,
): SubmissionType {
  return Object.assign(new SubmissionType(), fieldsOf(context, submission));
}

/** Presents a submission in the queue. */
export function presentQueued(
  context: EditorialContext,
  queued: QueuedSubmission,
): QueuedSubmissionType {
  const { title } = queued;
  return Object.assign(new QueuedSubmissionType(), fieldsOf(context, queued), { title });
}

/** Presents a submission to a coordinator. */
export function presentForCoordinator(
  context: EditorialContext,
  submission: Submission,
): SubmissionForCoordinatorType {
  return Object.assign(new SubmissionForCoordinatorType(), fieldsOf(context, submission), {
    readContact: () => presentContact(context, submission.id),
    readLetters: async () => {
      const letters = await lettersOf(context.reader, submission.id);
      return letters.map((letter) => presentLetter(context, letter));
    },
  });
}

function fieldsOf(context: EditorialContext, submission: Submission) {
  const { id, reference, practiceId, locale, createdAt } = submission;
  return {
    id: encodeId(SUBMISSION, id),
    reference,
    locale,
    createdAt,
    readPractice: () => presentPracticeById(context, practiceId),
    readHandedIn: async () => {
      const all = await handedInOf(context.reader, id);
      return all.map(({ number, kind, answers, at }) =>
        Object.assign(new HandedInType(), { number, kind, answers, at }),
      );
    },
    readSurvey: async () => presentSurvey(await surveyOf(context.reader, submission)),
    readFiles: async () => {
      const files = await filesForStaff(context.reader, context.actor, submission);
      return files.map((file) => presentFile(context, file));
    },
  };
}

/** Null also for who may not read it: the query is for coordinators, and the command decides again. */
async function presentContact(
  context: EditorialContext,
  submissionId: string,
): Promise<ContributorContactType | null> {
  const contact = await context.execute(readContact, { submissionId });
  if (!contact.ok || contact.value === null) return null;
  const { name, email, organisation } = contact.value;
  return Object.assign(new ContributorContactType(), { name, email, organisation });
}

function presentLetter(context: EditorialContext, letter: Letter): LetterType {
  const { template, locale, subject, body, createdAt, sentAt, createdBy } = letter;
  return Object.assign(new LetterType(), {
    template,
    locale,
    subject,
    body,
    createdAt,
    sentAt,
    findCreatedBy: lazyName(context, createdBy),
  });
}
