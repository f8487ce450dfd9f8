import { graphql } from '../gql/editorial/gql.ts';

/** What the service objects to in what was sent. */
export const OBJECTIONS = graphql(`
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
  }
`);
