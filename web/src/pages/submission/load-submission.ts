import { createBrowserAsk, Refusal, Unreachable } from '../../api/ask.ts';
import { askEditorial } from '../../api/ask-editorial.ts';
import { loadForm, type FormContent } from '../../forms/questionnaire.ts';
import type { SiteMySubmissionQuery } from '../../gql/editorial/graphql.ts';
import { findEditions, type Edition } from './find-editions.ts';
import { MY_SUBMISSION } from './my-submission.editorial.ts';

type ToldSubmission = NonNullable<SiteMySubmissionQuery['mySubmission']>;

/** A letter to the contributor. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly createdAt: string;
}

/** The survey that was sent. */
export interface SentSurvey {
  readonly questionnaireVersion: number;
  readonly dueOn: string | null;
  readonly isAnswered: boolean;
  readonly answeredAt: string | null;
}

/** The own submission as the service tells it; its days and times are ISO 8601. */
export interface OwnSubmission extends Omit<
  ToldSubmission,
  'stageEnteredAt' | 'createdAt' | 'letters' | 'survey'
> {
  readonly stageEnteredAt: string;
  readonly createdAt: string;
  readonly letters: readonly Letter[];
  readonly survey: SentSurvey | null;
}

/** Everything that the page shows. */
export interface LoadedSubmission {
  readonly submission: OwnSubmission;
  readonly template: FormContent;
  /** The survey that waits for answers; null: none does. */
  readonly survey: FormContent | null;
  /** Empty when nothing is published, or when it cannot be found by its title. */
  readonly editions: readonly Edition[];
}

/** What became of loading. */
export type LoadOutcome =
  | { readonly kind: 'READY'; readonly loaded: LoadedSubmission }
  /** The link leads nowhere, or no longer. */
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'AWAY' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Refusals that say something about the link. */
const LINK_CODES: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];
/** Refusals that go by. */
const PASSING_CODES: readonly string[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'TIMEOUT',
  'UNKNOWN',
];

/** Loads the submission that the token reaches, with its forms. @param locale language of the page */
export async function loadSubmission(
  token: string,
  locale: string,
  signal?: AbortSignal,
): Promise<LoadOutcome> {
  try {
    const options = { token, locale, ...(signal === undefined ? {} : { signal }) };
    const { mySubmission } = await askEditorial(MY_SUBMISSION, {}, options);
    if (mySubmission === null) return { kind: 'UNKNOWN' };
    return { kind: 'READY', loaded: await withForms(mySubmission as OwnSubmission, locale) };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return troubleOf(error);
  }
}

/** What kept the service from answering. */
export type Trouble = Exclude<LoadOutcome, { readonly kind: 'READY' }>;

/** What an error of asking means for the contributor. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Unreachable) return { kind: 'AWAY' };
  if (!(error instanceof Refusal)) throw error;
  if (LINK_CODES.includes(error.code)) return { kind: 'UNKNOWN' };
  if (PASSING_CODES.includes(error.code)) return { kind: 'AWAY' };
  return { kind: 'REFUSED', message: error.message };
}

async function withForms(submission: OwnSubmission, language: string): Promise<LoadedSubmission> {
  const ask = createBrowserAsk(() => language);
  const { locale, survey, allowedActions } = submission;
  const isAsked = survey !== null && allowedActions.includes('ANSWER_SURVEY');
  const [template, open, editions] = await Promise.all([
    loadForm(ask, { kind: 'TEMPLATE', locale }),
    isAsked
      ? loadForm(ask, { kind: 'SURVEY', locale, version: survey.questionnaireVersion })
      : null,
    // The page says the rest without them.
    findEditions(ask, submission).catch(() => []),
  ]);
  return { submission, template, survey: open, editions };
}
