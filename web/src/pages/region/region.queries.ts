import { graphql } from '../../gql/public/gql.ts';
import type { SiteRegionPlaceQuery, SiteRegionQuery } from '../../gql/public/graphql.ts';

/** What the region says of itself: names, figures, policy, settlement and practices. */
export const REGION = graphql(`
  query SiteRegion($code: String!, $locale: Locale!) {
    region(code: $code, locale: $locale) {
      code
      name
      nativeName
      website
      jsonLd
      country {
        code
        name
      }
      nutsUnits {
        code
        name
        nutsVersion
        isStatisticsProxy
      }
      mipex {
        url
        scores {
          dimension
          label
          score
          wave
          year
          source
        }
      }
      typology {
        urban
        intermediate
        rural
      }
      indicators {
        indicator {
          code
          label
          definition
        }
        latest {
          value
          notAvailable
          notAvailableText
          unit
          period
          flag
          flagMeaning
          coverage
          nutsCode
          isProxy
          sourceUpdatedAt
          retrievedAt
          source {
            name
            url
          }
        }
        series {
          value
          notAvailableText
          period
          flag
          flagMeaning
          coverage
          source {
            name
          }
        }
      }
      practices(first: 3) {
        totalCount
        nodes {
          ...SitePracticeCard
        }
      }
    }
  }
`);

/** Where it lies. */
export const PLACE = graphql(`
  query SiteRegionPlace($code: String!, $codes: [String!]!, $locale: Locale!) {
    region(code: $code, locale: $locale) {
      geometry {
        geoJson
        attribution
      }
    }
    boundaries(level: COUNTRY, regions: $codes, locale: $locale) {
      geoJson
    }
  }
`);

/** A region as this page reads it. */
export type RegionRead = NonNullable<SiteRegionQuery['region']>;

/** Where it lies, as this page reads it. */
export type PlaceRead = SiteRegionPlaceQuery;
