import { graphql } from '../../gql/public/gql.ts';

/** The version of the form that counts now. */
export const NEWEST_VERSION = graphql(`
  query SiteNewestTemplate($locale: Locale!) {
    questionnaire(kind: TEMPLATE, locale: $locale) {
      version
    }
  }
`);
