import { graphql } from '../../gql/editorial/gql.ts';

/** Hands in a practice, or keeps it as a draft. */
export const SUBMIT_PRACTICE = graphql(`
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
`);
