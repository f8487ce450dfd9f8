/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment SiteObjections on UserError {\n    ... on ValidationFailed {\n      issues {\n        ...SiteIssue\n      }\n    }\n    ... on TransitionNotAllowed {\n      unmet {\n        ...SiteIssue\n      }\n    }\n  }\n\n  fragment SiteIssue on Unmet {\n    code\n    message\n    path\n  }\n": typeof types.SiteObjectionsFragmentDoc,
    "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          reference\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ...SiteObjections\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n": typeof types.SiteSubmitPracticeDocument,
    "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": typeof types.SiteSaveSubmissionDocument,
    "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": typeof types.SiteResubmitDocument,
    "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": typeof types.SiteAnswerSurveyDocument,
    "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": typeof types.SiteWithdrawSubmissionDocument,
    "\n  mutation SiteRemoveFile($input: RemoveFileInput!) {\n    change: removeFile(input: $input) {\n      __typename\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SiteRemoveFileDocument,
    "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      reference\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      history {\n        stage\n        enteredAt\n      }\n      editions {\n        locale\n        slug\n      }\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      files {\n        id\n        name\n        byteSize\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n      surveyAnswers {\n        path\n        value\n      }\n    }\n  }\n": typeof types.SiteMySubmissionDocument,
    "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n": typeof types.SiteUnsubscribeDocument,
};
const documents: Documents = {
    "\n  fragment SiteObjections on UserError {\n    ... on ValidationFailed {\n      issues {\n        ...SiteIssue\n      }\n    }\n    ... on TransitionNotAllowed {\n      unmet {\n        ...SiteIssue\n      }\n    }\n  }\n\n  fragment SiteIssue on Unmet {\n    code\n    message\n    path\n  }\n": types.SiteObjectionsFragmentDoc,
    "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          reference\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ...SiteObjections\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n": types.SiteSubmitPracticeDocument,
    "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": types.SiteSaveSubmissionDocument,
    "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": types.SiteResubmitDocument,
    "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": types.SiteAnswerSurveyDocument,
    "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n": types.SiteWithdrawSubmissionDocument,
    "\n  mutation SiteRemoveFile($input: RemoveFileInput!) {\n    change: removeFile(input: $input) {\n      __typename\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SiteRemoveFileDocument,
    "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      reference\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      history {\n        stage\n        enteredAt\n      }\n      editions {\n        locale\n        slug\n      }\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      files {\n        id\n        name\n        byteSize\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n      surveyAnswers {\n        path\n        value\n      }\n    }\n  }\n": types.SiteMySubmissionDocument,
    "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n": types.SiteUnsubscribeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteObjections on UserError {\n    ... on ValidationFailed {\n      issues {\n        ...SiteIssue\n      }\n    }\n    ... on TransitionNotAllowed {\n      unmet {\n        ...SiteIssue\n      }\n    }\n  }\n\n  fragment SiteIssue on Unmet {\n    code\n    message\n    path\n  }\n"): typeof import('./graphql').SiteObjectionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          reference\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ...SiteObjections\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n"): typeof import('./graphql').SiteSubmitPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n"): typeof import('./graphql').SiteSaveSubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n"): typeof import('./graphql').SiteResubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n"): typeof import('./graphql').SiteAnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ...SiteObjections\n    }\n  }\n"): typeof import('./graphql').SiteWithdrawSubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteRemoveFile($input: RemoveFileInput!) {\n    change: removeFile(input: $input) {\n      __typename\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteRemoveFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      reference\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      history {\n        stage\n        enteredAt\n      }\n      editions {\n        locale\n        slug\n      }\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      files {\n        id\n        name\n        byteSize\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n      surveyAnswers {\n        path\n        value\n      }\n    }\n  }\n"): typeof import('./graphql').SiteMySubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').SiteUnsubscribeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
