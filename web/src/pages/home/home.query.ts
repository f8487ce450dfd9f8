import { graphql } from '../../gql/public/gql.ts';
import type { SiteHomeQuery } from '../../gql/public/graphql.ts';

/** What the front page tells of the whole collection. */
export const HOME = graphql(`
  query SiteHome($locale: Locale!) {
    practices(locale: $locale, first: 6) {
      totalCount
      facets(names: [ASPECT, POLICY_AREA, REGION]) {
        key
        buckets {
          value
          label
          parent
          count
        }
      }
      nodes {
        ...SitePracticeCard
      }
    }
    locales {
      code
      completeness
    }
  }
`);

/** A value of a property with its number of practices. */
export type HomeValue = SiteHomeQuery['practices']['facets'][number]['buckets'][number];
