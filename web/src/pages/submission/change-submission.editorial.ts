import { graphql } from '../../gql/editorial/gql.ts';

/** Keeps answers at the service without handing them in. */
export const SAVE_ANSWERS = graphql(`
  mutation SiteSaveSubmission($input: SaveSubmissionInput!) {
    change: saveSubmission(input: $input) {
      __typename
      ...SiteObjections
    }
  }
`);

/** Hands in a draft, or what was asked for. */
export const HAND_IN = graphql(`
  mutation SiteResubmit($input: ResubmitInput!) {
    change: resubmit(input: $input) {
      __typename
      ...SiteObjections
    }
  }
`);

/** Answers the survey. */
export const ANSWER_SURVEY = graphql(`
  mutation SiteAnswerSurvey($input: AnswerSurveyInput!) {
    change: answerSurvey(input: $input) {
      __typename
      ...SiteObjections
    }
  }
`);

/** Takes the practice back for good. */
export const WITHDRAW = graphql(`
  mutation SiteWithdrawSubmission($input: WithdrawSubmissionInput!) {
    change: withdrawSubmission(input: $input) {
      __typename
      ...SiteObjections
    }
  }
`);

/** Removes a file for good. */
export const REMOVE_FILE = graphql(`
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
`);
