import { graphql } from '../../gql/editorial/gql.ts';

/** Ends the search of a mail. */
export const UNSUBSCRIBE = graphql(`
  mutation SiteUnsubscribe($input: UnsubscribeInput!) {
    unsubscribe(input: $input) {
      __typename
    }
  }
`);
