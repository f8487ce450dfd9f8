import { Refusal, Unreachable } from '../../api/ask.ts';
import type { SiteSubmitPracticeMutation } from '../../gql/editorial/graphql.ts';
import { textOf, type Answers } from '../../forms/answers.ts';
import { askEditorial } from '../../api/ask-editorial.ts';
import type { Questionnaire } from '../../forms/questionnaire.ts';
import type { ServiceIssue } from '../../forms/service-issues.ts';
import { storable } from '../../forms/rich-text.ts';
import { templateAnswersOf } from '../../forms/template-answers.ts';
import { SUBMIT_PRACTICE } from './submit-practice.editorial.ts';

/** A contribution to send. */
export interface Contribution {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly requestKey: string;
  /** Keeps it as a draft at the service. */
  readonly isDraft: boolean;
}

type Submitted = Extract<
  SiteSubmitPracticeMutation['submitPractice'],
  { readonly __typename: 'PracticeSubmitted' }
>;

/** What the contributor is given when the practice has arrived. */
export interface Receipt {
  readonly token: string;
  /** To be said on the telephone. */
  readonly reference: string;
  /** Language of the two sentences. */
  readonly locale: string;
  readonly stageText: string;
  readonly awaitedText: string;
  readonly email: string;
  readonly isDraft: boolean;
}

/** What became of sending. */
export type Outcome =
  | { readonly kind: 'ARRIVED'; readonly receipt: Receipt }
  | { readonly kind: 'WRONG'; readonly issues: readonly ServiceIssue[] }
  /** An earlier contribution under the same key has arrived. */
  | { readonly kind: 'ARRIVED_BEFORE' }
  | { readonly kind: 'WAIT'; readonly seconds: number }
  | { readonly kind: 'AWAY' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Sends a contribution; whatever happens is told, not thrown. @param locale language of messages */
export async function sendContribution(sent: Contribution, locale: string): Promise<Outcome> {
  try {
    const { submitPractice } = await askEditorial(SUBMIT_PRACTICE, inputOf(sent), { locale });
    switch (submitPractice.__typename) {
      case 'PracticeSubmitted':
        return { kind: 'ARRIVED', receipt: receiptOf(submitPractice, sent) };
      case 'ValidationFailed':
        return { kind: 'WRONG', issues: submitPractice.issues };
      case 'TransitionNotAllowed':
        return { kind: 'WRONG', issues: submitPractice.unmet };
      case 'IdempotencyConflict':
        return { kind: 'ARRIVED_BEFORE' };
      case 'RateLimited':
        return { kind: 'WAIT', seconds: submitPractice.retryAfter };
    }
  } catch (error) {
    if (error instanceof Unreachable) return { kind: 'AWAY' };
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'REFUSED', message: error.message };
  }
}

function inputOf({ questionnaire, answers, requestKey, isDraft }: Contribution) {
  const line = (key: string) => storable(textOf(answers[key])).trim();
  const organisation = line('contactOrganisation');
  return {
    input: {
      locale: questionnaire.locale,
      isDraft,
      // A draft and the finished contribution are two requests.
      idempotencyKey: isDraft ? `${requestKey}-draft` : requestKey,
      contact: {
        name: line('contactName'),
        email: line('contactEmail'),
        organisation: organisation === '' ? null : organisation,
      },
      consent: {
        isAccepted: answers['consent'] === true,
        textVersion: questionnaire.consent?.version ?? 0,
      },
      answers: templateAnswersOf(questionnaire, answers, { keepsEmpty: false }),
    },
  };
}

function receiptOf({ token, submission }: Submitted, { answers, isDraft }: Contribution): Receipt {
  const { reference, locale, stageText, awaitedText } = submission;
  const email = textOf(answers['contactEmail']).trim();
  return { token, reference, locale, stageText, awaitedText, email, isDraft };
}
