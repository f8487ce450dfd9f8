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
    "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          id\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n": typeof types.SiteSubmitPracticeDocument,
    "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SiteSaveSubmissionDocument,
    "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SiteResubmitDocument,
    "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SiteAnswerSurveyDocument,
    "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SiteWithdrawSubmissionDocument,
    "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n    }\n  }\n": typeof types.SiteMySubmissionDocument,
    "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n": typeof types.SiteUnsubscribeDocument,
};
const documents: Documents = {
    "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          id\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n": types.SiteSubmitPracticeDocument,
    "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SiteSaveSubmissionDocument,
    "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SiteResubmitDocument,
    "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SiteAnswerSurveyDocument,
    "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SiteWithdrawSubmissionDocument,
    "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n    }\n  }\n": types.SiteMySubmissionDocument,
    "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n": types.SiteUnsubscribeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteSubmitPractice($input: SubmitPracticeInput!) {\n    submitPractice(input: $input) {\n      __typename\n      ... on PracticeSubmitted {\n        token\n        submission {\n          id\n          locale\n          stageText\n          awaitedText\n        }\n      }\n      ... on UserError {\n        code\n        message\n      }\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n      ... on RateLimited {\n        retryAfter\n      }\n    }\n  }\n"): typeof import('./graphql').SiteSubmitPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {\n    change: saveSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteSaveSubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteResubmit($input: ResubmitInput!) {\n    change: resubmit(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteResubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {\n    change: answerSurvey(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteAnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {\n    change: withdrawSubmission(input: $input) {\n      __typename\n      ... on ValidationFailed {\n        issues {\n          code\n          message\n          path\n        }\n      }\n      ... on TransitionNotAllowed {\n        unmet {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteWithdrawSubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMySubmission {\n    mySubmission {\n      id\n      locale\n      stage\n      stageEnteredAt\n      version\n      createdAt\n      allowedActions\n      texts {\n        path\n        value\n      }\n      facts {\n        regions\n        authorityRole\n        policyAreas\n        targetGroups\n        leadOrganisation\n        fundingSources\n        beneficiariesPersons\n        outcome\n        period {\n          start\n          end\n          isOngoing\n        }\n        budget {\n          amountCents\n          currency\n        }\n        partners {\n          name\n          category\n          scope\n          area\n        }\n        links {\n          url\n          kind\n        }\n        resultIndicators {\n          name\n          unit\n          baseline\n          target\n          achieved\n          measuredOn\n        }\n      }\n      letters {\n        subject\n        body\n        createdAt\n      }\n      survey {\n        questionnaireVersion\n        dueOn\n        isAnswered\n        answeredAt\n      }\n    }\n  }\n"): typeof import('./graphql').SiteMySubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SiteUnsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').SiteUnsubscribeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
