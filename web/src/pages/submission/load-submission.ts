import { createBrowserAsk, Refusal, Unreachable } from '../../api/ask.ts';
import { askEditorial } from '../../api/ask-editorial.ts';
import { loadForm, type FormContent } from '../../forms/questionnaire.ts';
import type { SiteMySubmissionQuery } from '../../gql/editorial/graphql.ts';
import { MY_SUBMISSION } from './my-submission.editorial.ts';

/** The own submission as the service tells it; its days and times are ISO 8601. */
export type OwnSubmission = NonNullable<SiteMySubmissionQuery['mySubmission']>;

/** Everything that the page shows. */
export interface LoadedSubmission {
  readonly submission: OwnSubmission;
  readonly template: FormContent;
  /** The survey that was sent; null: none. */
  readonly survey: FormContent | null;
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
    return { kind: 'READY', loaded: await withForms(mySubmission, locale) };
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
  return { kind: 'REFUSED', message: error.message };
}

async function withForms(submission: OwnSubmission, language: string): Promise<LoadedSubmission> {
  const ask = createBrowserAsk(() => language);
  const { locale, survey: sent } = submission;
  const [template, survey] = await Promise.all([
    loadForm(ask, { kind: 'TEMPLATE', locale }),
    sent === null
      ? null
      : loadForm(ask, { kind: 'SURVEY', locale, version: sent.questionnaireVersion }),
  ]);
  return { submission, template, survey };
}
