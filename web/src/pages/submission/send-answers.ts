import { askEditorial } from '../../api/ask-editorial.ts';
import type { Answers } from '../../forms/answers.ts';
import type { Questionnaire } from '../../forms/questionnaire.ts';
import type { ServiceIssue } from '../../forms/service-issues.ts';
import { surveyAnswersOf, templateAnswersOf } from '../../forms/template-answers.ts';
import {
  ANSWER_SURVEY,
  HAND_IN,
  REMOVE_FILE,
  SAVE_ANSWERS,
  WITHDRAW,
} from './change-submission.editorial.ts';
import { troubleOf, type Trouble } from './load-submission.ts';

/** What became of a change. */
export type ChangeOutcome =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'WRONG'; readonly issues: readonly ServiceIssue[] }
  /** The submission is not as it was seen: somebody was faster. */
  | { readonly kind: 'MOVED' }
  | Trouble;

/** Who changes what. */
export interface Sender {
  readonly token: string;
  /** Language of messages: the page's. */
  readonly locale: string;
  /** Version of the submission that was seen. */
  readonly version: number;
}

/** What is sent, of the form with the questions that it concerns. */
export interface SentAnswers {
  readonly purpose: 'SAVE' | 'HAND_IN' | 'ANSWER';
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

/** Objections that say where the practice stands, not what is wrong with an answer. */
const STANDING_CODES: readonly string[] = [
  'TRANSITION_NOT_IN_CHART',
  'SUBMISSION_NOT_EDITABLE',
  'SUBMISSION_FILES_CLOSED',
];

/** Sends answers; whatever happens is told, not thrown. */
export async function sendAnswers(
  { purpose, questionnaire, answers }: SentAnswers,
  { token, locale, version: expectedVersion }: Sender,
): Promise<ChangeOutcome> {
  const options = { token, locale };
  if (purpose === 'ANSWER') {
    const input = { answers: surveyAnswersOf(questionnaire, answers), expectedVersion };
    return outcomeOf(askEditorial(ANSWER_SURVEY, { input }, options));
  }
  const input = {
    answers: templateAnswersOf(questionnaire, answers, { keepsEmpty: true }),
    expectedVersion,
  };
  return purpose === 'SAVE'
    ? outcomeOf(askEditorial(SAVE_ANSWERS, { input }, options))
    : outcomeOf(askEditorial(HAND_IN, { input }, options));
}

/** Withdraws the practice for good. */
export async function withdraw(
  reason: string,
  { token, locale, version: expectedVersion }: Sender,
): Promise<ChangeOutcome> {
  return outcomeOf(
    askEditorial(WITHDRAW, { input: { reason, expectedVersion } }, { token, locale }),
  );
}

/** Removes a file for good. */
export async function removeFile(
  fileId: string,
  { token, locale }: Pick<Sender, 'token' | 'locale'>,
): Promise<ChangeOutcome> {
  return outcomeOf(askEditorial(REMOVE_FILE, { input: { fileId } }, { token, locale }));
}

interface Change {
  readonly __typename: string;
  readonly issues?: readonly ServiceIssue[];
  readonly unmet?: readonly ServiceIssue[];
}

async function outcomeOf(asked: Promise<{ readonly change: Change }>): Promise<ChangeOutcome> {
  try {
    const { change } = await asked;
    switch (change.__typename) {
      case 'VersionConflict':
        return { kind: 'MOVED' };
      case 'NotFound':
        return { kind: 'UNKNOWN' };
      case 'ValidationFailed':
        return { kind: 'WRONG', issues: change.issues ?? [] };
      case 'TransitionNotAllowed':
        return refusedMove(change.unmet ?? []);
      default:
        return { kind: 'DONE' };
    }
  } catch (error) {
    return troubleOf(error);
  }
}

function refusedMove(unmet: readonly ServiceIssue[]): ChangeOutcome {
  const hasMoved = unmet.some(({ code }) => STANDING_CODES.includes(code));
  return hasMoved ? { kind: 'MOVED' } : { kind: 'WRONG', issues: unmet };
}
