import { graphql } from '../../gql/public/gql.ts';
import type { SiteRegionCompanionsQuery } from '../../gql/public/graphql.ts';

/** What other regions have to do with it. */
export const COMPANIONS = graphql(`
  query SiteRegionCompanions($code: String!, $locale: Locale!) {
    region(code: $code, locale: $locale) {
      similar(first: 6) {
        region {
          code
          name
          country {
            name
          }
        }
        distance
        comparedOn {
          shared
          total
          weight
        }
        because {
          kind
          code
          label
          difference
          text
          own {
            text
            source
            isProxy
            nutsCode
          }
          other {
            text
            source
            isProxy
            nutsCode
          }
        }
      }
    }
    practicesToLearnFrom(region: $code, locale: $locale, first: 6) {
      weakDimensions {
        dimension
        label
        score
        year
        source
      }
      areasWithoutPractice {
        code
        name
      }
      notes {
        code
        text
      }
      lessons {
        practice {
          ...SitePracticeCard
        }
        because {
          kind
          text
        }
      }
    }
  }
`);

/** What other regions have to do with it, as this page reads it. */
export type CompanionsRead = SiteRegionCompanionsQuery;
