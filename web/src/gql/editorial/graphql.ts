/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Answers to the survey that was sent. */
export type AnswerSurveyInput = {
  /** Answers, at least one, each item once. */
  answers: Array<AnsweredTextInput>;
  /** Version of the submission that was seen. */
  expectedVersion: number;
  /** Id of the submission; needed with an account, otherwise the one of the token. */
  id?: string | null | undefined;
};

/** An answer to an item of a form. */
export type AnsweredTextInput = {
  /** Path of the item in the content model; for an item without one, its key. */
  path: string;
  /** A string for plain texts, a tree for rich ones; in a survey also other values, as the type of the item says. */
  value?: unknown;
};

/** Role of the regional authority in a practice. */
export type AuthorityRole =
  /** It takes part (direct). */
  | 'ACTIVE_PARTNER'
  /** It advises (indirect). */
  | 'ADVISORY'
  /** It coordinates those who take part (direct). */
  | 'COORDINATOR'
  /** It pays (indirect). */
  | 'FUNDING'
  /** It leads the practice (direct). */
  | 'LEADER'
  /** It supports others (indirect). */
  | 'SUPPORT';

/** Money a practice has. */
export type BudgetInput = {
  /** Amount in hundredths of the currency, 0 or more. */
  amountCents: unknown;
  /** ISO 4217 code. */
  currency: unknown;
};

/** What the contributor agreed to. */
export type ConsentInput = {
  /** Whether the contributor agreed; must be true. */
  isAccepted: boolean;
  /** Version of the consent text that was shown; see `questionnaire`. */
  textVersion: number;
};

/** How to reach the contributor; for coordinators only, never published. */
export type ContactInput = {
  /** E-mail address; letters go there. */
  email: unknown;
  /** Name of the person, one line of at most 200 characters. */
  name: string;
  /** Organisation, one line of at most 200 characters; left out: none. */
  organisation?: string | null | undefined;
};

/** Kinds of expected refusals; `docs/error-codes.md` explains each. */
export type ErrorCode =
  /** The caller lacks the right to do this. */
  | 'FORBIDDEN'
  /** The idempotency key came before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Absent, or not for this caller; the two look alike. */
  | 'NOT_FOUND'
  /** Too many attempts; try again after `retryAfter` seconds. */
  | 'RATE_LIMITED'
  /** The source text changed since the translator saw it. */
  | 'STALE_TRANSLATION'
  /** The chart or a guard says no; `unmet` says why. */
  | 'TRANSITION_NOT_ALLOWED'
  /** The input breaks rules; `issues` lists them all. */
  | 'VALIDATION_FAILED'
  /** Somebody else was faster; nothing was written. */
  | 'VERSION_CONFLICT';

/** A link of a practice. */
export type LinkInput = {
  /** What it leads to. */
  kind: PracticeLinkKind;
  /** Web address (http or https), at most 2,000 characters. */
  url: string;
};

/** An organisation that takes part. */
export type PartnerInput = {
  /** Code of STAKEHOLDER_AREA. */
  area?: string | null | undefined;
  /** Code of STAKEHOLDER_CATEGORY. */
  category?: string | null | undefined;
  /** Name, at most 300 characters. */
  name: string;
  /** Code of STAKEHOLDER_SCOPE. */
  scope?: string | null | undefined;
};

/** When a practice takes place; left out: not known. */
export type PeriodInput = {
  /** `YYYY` or `YYYY-MM`, not before `start`. */
  end?: string | null | undefined;
  /** Still going on; not together with `end`. */
  isOngoing?: boolean | null | undefined;
  /** `YYYY` or `YYYY-MM`. */
  start?: string | null | undefined;
};

/** Facts of a practice. What is left out stays as it is; null says "not known". */
export type PracticeFactsInput = {
  /** Role of the regional authority; null: not known. Left out: stays as it is. */
  authorityRole?: AuthorityRole | null | undefined;
  /** Persons reached; null: not known. Left out: stays as it is. */
  beneficiariesPersons?: number | null | undefined;
  /** Money it has; null: not known. Left out: stays as it is. */
  budget?: BudgetInput | null | undefined;
  /** Where the money comes from, at most 50 lines of 300 characters; null: none. Left out: stays as it is. */
  fundingSources?: Array<string> | null | undefined;
  /** Who carries it, at most 300 characters; null: not known. Left out: stays as it is. */
  leadOrganisation?: string | null | undefined;
  /** Where more can be read, at most 50; null: none. Left out: stays as it is. */
  links?: Array<LinkInput> | null | undefined;
  /** Whether it reached its objectives; null: not known. Left out: stays as it is. */
  outcome?: PracticeOutcome | null | undefined;
  /** Who takes part, at most 50; null: none. Left out: stays as it is. */
  partners?: Array<PartnerInput> | null | undefined;
  /** When it takes place; null: not known. Left out: stays as it is. */
  period?: PeriodInput | null | undefined;
  /** Codes of POLICY_AREA; null: none. Left out: stays as it is. */
  policyAreas?: Array<string> | null | undefined;
  /** Codes of regions, the primary one first; null: none. Left out: stays as it is. */
  regions?: Array<string> | null | undefined;
  /** Measured results, at most 50; null: none. Left out: stays as it is. */
  resultIndicators?: Array<ResultIndicatorInput> | null | undefined;
  /** Day by which somebody should look at it again; null: not known. Left out: stays as it is. */
  reviewBy?: string | null | undefined;
  /** Codes of TARGET_GROUP; null: none. Left out: stays as it is. */
  targetGroups?: Array<string> | null | undefined;
};

/** What a link leads to. */
export type PracticeLinkKind =
  /** Another document. */
  | 'DOCUMENT'
  /** An evaluation of the practice. */
  | 'EVALUATION'
  /** A report in the news. */
  | 'NEWS'
  /** The website of the practice or of an organisation. */
  | 'WEBSITE';

/** Whether a practice reached its objectives. */
export type PracticeOutcome =
  /** All of them. */
  | 'ACHIEVED'
  /** None of them. */
  | 'NOT_ACHIEVED'
  /** Some of them. */
  | 'PARTLY_ACHIEVED'
  /** It is too early to say. */
  | 'TOO_EARLY';

/** A file of the own submission to remove. */
export type RemoveFileInput = {
  /** Id of a SubmissionFile. */
  fileId: string;
  /** Id of the submission; needed with an account, otherwise the one of the token. */
  id?: string | null | undefined;
};

/** A draft, or what was asked for, to hand in. */
export type ResubmitInput = {
  /** Answers to change before; left out: none. */
  answers?: TemplateAnswersInput | null | undefined;
  /** Version of the submission that was seen. */
  expectedVersion: number;
  /** Id of the submission; needed with an account, otherwise the one of the token. */
  id?: string | null | undefined;
};

/** A measured result; left out: not known. */
export type ResultIndicatorInput = {
  /** Value reached. */
  achieved?: number | null | undefined;
  /** Value at the beginning. */
  baseline?: number | null | undefined;
  /** Day of measuring. */
  measuredOn?: string | null | undefined;
  /** What is measured, at most 300 characters. */
  name: string;
  /** Value aimed at. */
  target?: number | null | undefined;
  /** In what it is measured, at most 300 characters. */
  unit: string;
};

/** Answers to change in the own submission. */
export type SaveSubmissionInput = {
  /** Answers to change. */
  answers: TemplateAnswersInput;
  /** Version of the submission that was seen. */
  expectedVersion: number;
  /** Id of the submission; needed with an account, otherwise the one of the token. */
  id?: string | null | undefined;
};

/** Where a practice stands on its way. */
export type Stage =
  /** Researchers write aspects, tips and the matrix. */
  | 'ANALYSIS'
  /** Signed off, ready to be published. */
  | 'APPROVED'
  /** Taken out of the list; its address says so. Final. */
  | 'ARCHIVED'
  /** Not taken up; can be reopened. */
  | 'DECLINED'
  /** Begun, not handed in. */
  | 'DRAFT'
  /** The same as another practice; can be reopened. */
  | 'DUPLICATE'
  /** The contributor was asked for more information. */
  | 'INFORMATION_REQUESTED'
  /** A coordinator checks it. */
  | 'PRELIMINARY_ANALYSIS'
  /** Published in at least one language. */
  | 'PUBLISHED'
  /** An editor reads the analysis. */
  | 'REVIEW'
  /** Taken up. */
  | 'SELECTED'
  /** Handed in, not looked at. */
  | 'SUBMITTED'
  /** The survey was answered. */
  | 'SURVEY_RECEIVED'
  /** The contributor was sent the survey. */
  | 'SURVEY_SENT'
  /** Taken back; its address says so. Final. */
  | 'WITHDRAWN';

/** What a contributor can do with the own submission now. */
export type SubmissionAction =
  /** Answer the survey: `answerSurvey`. */
  | 'ANSWER_SURVEY'
  /** Add files (`POST /files`) and remove them (`removeFile`). */
  | 'CHANGE_FILES'
  /** Hand the answers in: `resubmit`. */
  | 'HAND_IN'
  /** Change the answers: `saveSubmission`. */
  | 'SAVE'
  /** Take the practice back: `withdrawSubmission`. */
  | 'WITHDRAW';

/** A practice to hand in. */
export type SubmitPracticeInput = {
  /** Answers to the template. */
  answers: TemplateAnswersInput;
  /** What the contributor agreed to. */
  consent: ConsentInput;
  /** How to reach the contributor. */
  contact: ContactInput;
  /** Chosen by the client, 8 to 255 characters: the same key with the same input gets the first answer, for at least 24 hours. */
  idempotencyKey: string;
  /** Keeps a draft instead of handing in; required answers may be missing. */
  isDraft?: boolean;
  /** Language of the answers, and of letters; one of the languages of the template. */
  locale: string;
};

/** Answers to the template. What is left out stays as it is. */
export type TemplateAnswersInput = {
  /** What does not depend on a language. */
  facts?: PracticeFactsInput | null | undefined;
  /** Words in the language of the submission. */
  texts?: Array<AnsweredTextInput> | null | undefined;
};

/** Which search to end. */
export type UnsubscribeInput = {
  /** What stands behind `#` in the link of the mail. */
  token: string;
};

/** A practice to take back. */
export type WithdrawSubmissionInput = {
  /** Version of the submission that was seen. */
  expectedVersion: number;
  /** Id of the submission; needed with an account, otherwise the one of the token. */
  id?: string | null | undefined;
  /** Why, at most 4,000 characters; the Lab reads it. */
  reason: string;
};

type SiteObjections_TransitionNotAllowed_Fragment = { unmet: Array<{ code: string, message: string, path: string | null }> };

type SiteObjections_ValidationFailed_Fragment = { issues: Array<{ code: string, message: string, path: string | null }> };

export type SiteObjectionsFragment =
  | SiteObjections_TransitionNotAllowed_Fragment
  | SiteObjections_ValidationFailed_Fragment
;

export type SiteIssueFragment = { code: string, message: string, path: string | null };

export type SiteSubmitPracticeMutationVariables = Exact<{
  input: SubmitPracticeInput;
}>;


export type SiteSubmitPracticeMutation = { submitPractice:
    | { __typename: 'IdempotencyConflict', code: ErrorCode, message: string }
    | { __typename: 'PracticeSubmitted', token: string, submission: { reference: string, locale: string, stageText: string, awaitedText: string } }
    | { __typename: 'RateLimited', code: ErrorCode, message: string, retryAfter: number }
    | { __typename: 'TransitionNotAllowed', code: ErrorCode, message: string, unmet: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'ValidationFailed', code: ErrorCode, message: string, issues: Array<{ code: string, message: string, path: string | null }> }
   };

export type SiteSaveSubmissionMutationVariables = Exact<{
  input: SaveSubmissionInput;
}>;


export type SiteSaveSubmissionMutation = { change:
    | { __typename: 'NotFound' }
    | { __typename: 'SubmissionSaved' }
    | { __typename: 'TransitionNotAllowed', unmet: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'ValidationFailed', issues: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'VersionConflict' }
   };

export type SiteResubmitMutationVariables = Exact<{
  input: ResubmitInput;
}>;


export type SiteResubmitMutation = { change:
    | { __typename: 'NotFound' }
    | { __typename: 'SubmissionHandedIn' }
    | { __typename: 'TransitionNotAllowed', unmet: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'ValidationFailed', issues: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'VersionConflict' }
   };

export type SiteAnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type SiteAnswerSurveyMutation = { change:
    | { __typename: 'NotFound' }
    | { __typename: 'SurveyAnswered' }
    | { __typename: 'TransitionNotAllowed', unmet: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'ValidationFailed', issues: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'VersionConflict' }
   };

export type SiteWithdrawSubmissionMutationVariables = Exact<{
  input: WithdrawSubmissionInput;
}>;


export type SiteWithdrawSubmissionMutation = { change:
    | { __typename: 'NotFound' }
    | { __typename: 'SubmissionWithdrawn' }
    | { __typename: 'TransitionNotAllowed', unmet: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'ValidationFailed', issues: Array<{ code: string, message: string, path: string | null }> }
    | { __typename: 'VersionConflict' }
   };

export type SiteRemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type SiteRemoveFileMutation = { change:
    | { __typename: 'FileRemoved' }
    | { __typename: 'NotFound' }
    | { __typename: 'TransitionNotAllowed', unmet: Array<{ code: string, message: string, path: string | null }> }
   };

export type SiteMySubmissionQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteMySubmissionQuery = { mySubmission: { id: string, reference: string, locale: string, stage: Stage, stageEnteredAt: string, version: number, createdAt: string, allowedActions: Array<SubmissionAction>, history: Array<{ stage: Stage, enteredAt: string }>, editions: Array<{ locale: string, slug: string }>, texts: Array<{ path: string, value: unknown }>, facts: { regions: Array<string>, authorityRole: AuthorityRole | null, policyAreas: Array<string>, targetGroups: Array<string>, leadOrganisation: string | null, fundingSources: Array<string>, beneficiariesPersons: number | null, outcome: PracticeOutcome | null, period: { start: string | null, end: string | null, isOngoing: boolean | null }, budget: { amountCents: unknown, currency: unknown } | null, partners: Array<{ name: string, category: string | null, scope: string | null, area: string | null }>, links: Array<{ url: string, kind: PracticeLinkKind }>, resultIndicators: Array<{ name: string, unit: string, baseline: number | null, target: number | null, achieved: number | null, measuredOn: string | null }> }, letters: Array<{ subject: string, body: string, createdAt: string }>, files: Array<{ id: string, name: string, byteSize: number }>, survey: { questionnaireVersion: number, dueOn: string | null, isAnswered: boolean, answeredAt: string | null } | null, surveyAnswers: Array<{ path: string, value: unknown }> } | null };

export type SiteUnsubscribeMutationVariables = Exact<{
  input: UnsubscribeInput;
}>;


export type SiteUnsubscribeMutation = { unsubscribe:
    | { __typename: 'NotFound' }
    | { __typename: 'Unsubscribed' }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SiteIssueFragmentDoc = new TypedDocumentString(`
    fragment SiteIssue on Unmet {
  code
  message
  path
}
    `, {"fragmentName":"SiteIssue"}) as unknown as TypedDocumentString<SiteIssueFragment, unknown>;
export const SiteObjectionsFragmentDoc = new TypedDocumentString(`
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
    fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"fragmentName":"SiteObjections"}) as unknown as TypedDocumentString<SiteObjectionsFragment, unknown>;
export const SiteSubmitPracticeDocument = new TypedDocumentString(`
    mutation SiteSubmitPractice($input: SubmitPracticeInput!) {
  submitPractice(input: $input) {
    __typename
    ... on PracticeSubmitted {
      token
      submission {
        reference
        locale
        stageText
        awaitedText
      }
    }
    ... on UserError {
      code
      message
    }
    ...SiteObjections
    ... on RateLimited {
      retryAfter
    }
  }
}
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"hash":"sha256:6ef7db97b18c2de7571c280a9ffe61cea1f9b671887ae6eda2c6fcaa60cea413"}) as unknown as TypedDocumentString<SiteSubmitPracticeMutation, SiteSubmitPracticeMutationVariables>;
export const SiteSaveSubmissionDocument = new TypedDocumentString(`
    mutation SiteSaveSubmission($input: SaveSubmissionInput!) {
  change: saveSubmission(input: $input) {
    __typename
    ...SiteObjections
  }
}
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"hash":"sha256:bba7f92fa8a56fcd9734a4814b61e49a73feebcddcdf14d01c6860c21ab055c2"}) as unknown as TypedDocumentString<SiteSaveSubmissionMutation, SiteSaveSubmissionMutationVariables>;
export const SiteResubmitDocument = new TypedDocumentString(`
    mutation SiteResubmit($input: ResubmitInput!) {
  change: resubmit(input: $input) {
    __typename
    ...SiteObjections
  }
}
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"hash":"sha256:4bdbdab7a862991902af386cdd6994a34c75305fe2c6f3b51154c97568f965b0"}) as unknown as TypedDocumentString<SiteResubmitMutation, SiteResubmitMutationVariables>;
export const SiteAnswerSurveyDocument = new TypedDocumentString(`
    mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {
  change: answerSurvey(input: $input) {
    __typename
    ...SiteObjections
  }
}
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"hash":"sha256:397c914f78d9848f61d85489c25da992289a09c52dafc3f83b4685cb0cb16036"}) as unknown as TypedDocumentString<SiteAnswerSurveyMutation, SiteAnswerSurveyMutationVariables>;
export const SiteWithdrawSubmissionDocument = new TypedDocumentString(`
    mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {
  change: withdrawSubmission(input: $input) {
    __typename
    ...SiteObjections
  }
}
    fragment SiteObjections on UserError {
  ... on ValidationFailed {
    issues {
      ...SiteIssue
    }
  }
  ... on TransitionNotAllowed {
    unmet {
      ...SiteIssue
    }
  }
}
fragment SiteIssue on Unmet {
  code
  message
  path
}`, {"hash":"sha256:4f3df31422a25e8b2baa4b8f70b34ddc039496830143a640296e3cc9889d58bb"}) as unknown as TypedDocumentString<SiteWithdrawSubmissionMutation, SiteWithdrawSubmissionMutationVariables>;
export const SiteRemoveFileDocument = new TypedDocumentString(`
    mutation SiteRemoveFile($input: RemoveFileInput!) {
  change: removeFile(input: $input) {
    __typename
    ... on TransitionNotAllowed {
      unmet {
        code
        message
        path
      }
    }
  }
}
    `, {"hash":"sha256:e138bcf7afc1ad876f48077b2303bcbe07a519180956ffb39af522d204f1e979"}) as unknown as TypedDocumentString<SiteRemoveFileMutation, SiteRemoveFileMutationVariables>;
export const SiteMySubmissionDocument = new TypedDocumentString(`
    query SiteMySubmission {
  mySubmission {
    id
    reference
    locale
    stage
    stageEnteredAt
    version
    createdAt
    allowedActions
    history {
      stage
      enteredAt
    }
    editions {
      locale
      slug
    }
    texts {
      path
      value
    }
    facts {
      regions
      authorityRole
      policyAreas
      targetGroups
      leadOrganisation
      fundingSources
      beneficiariesPersons
      outcome
      period {
        start
        end
        isOngoing
      }
      budget {
        amountCents
        currency
      }
      partners {
        name
        category
        scope
        area
      }
      links {
        url
        kind
      }
      resultIndicators {
        name
        unit
        baseline
        target
        achieved
        measuredOn
      }
    }
    letters {
      subject
      body
      createdAt
    }
    files {
      id
      name
      byteSize
    }
    survey {
      questionnaireVersion
      dueOn
      isAnswered
      answeredAt
    }
    surveyAnswers {
      path
      value
    }
  }
}
    `, {"hash":"sha256:4a29729c628535d95f58063ef06cb52046549378ec5a10e9c424decca77bffe9"}) as unknown as TypedDocumentString<SiteMySubmissionQuery, SiteMySubmissionQueryVariables>;
export const SiteUnsubscribeDocument = new TypedDocumentString(`
    mutation SiteUnsubscribe($input: UnsubscribeInput!) {
  unsubscribe(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:a780f9526adb3247ed71c22b54e6b2cc65f970f6510076cedd916d81b5627958"}) as unknown as TypedDocumentString<SiteUnsubscribeMutation, SiteUnsubscribeMutationVariables>;