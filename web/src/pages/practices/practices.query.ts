import { graphql } from '../../gql/public/gql.ts';
import type { SiteFacetFragment, SitePracticesQuery } from '../../gql/public/graphql.ts';

/** A page of practices, and by what else they can be chosen. */
export const PRACTICES = graphql(`
  query SitePractices(
    $locale: Locale!
    $search: String
    $filter: PracticeFilter
    $orderBy: [PracticeOrder!]
    $facets: [FacetName!]!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    practices(
      locale: $locale
      search: $search
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      searchedFor
      didYouMean
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      facets(names: $facets) {
        ...SiteFacet
      }
      edges {
        highlights {
          path
          snippet
          locale
        }
        node {
          ...SitePracticeCard
        }
      }
    }
  }

  fragment SiteFacet on Facet {
    key
    buckets {
      value
      label
      parent
      count
      selected
    }
  }
`);

/** What the service answers: a page, and what else could be chosen. */
export type PracticeList = SitePracticesQuery['practices'];

/** A practice of the page with the passages in which it was found. */
export type FoundPractice = PracticeList['edges'][number];

/** A property with its values. */
export type PracticeFacet = SiteFacetFragment;

/** A value and how many practices have it. */
export type FacetValue = PracticeFacet['buckets'][number];
