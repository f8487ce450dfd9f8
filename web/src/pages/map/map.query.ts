import { graphql } from '../../gql/public/gql.ts';
import type { SiteMapCountsQuery, SiteMapRegionQuery } from '../../gql/public/graphql.ts';

/** The shapes: countries as quiet ground, and the regions of the service. They hold for every selection. */
export const SHAPES = graphql(`
  query SiteMapShapes($locale: Locale!) {
    ground: boundaries(locale: $locale, level: COUNTRY) {
      topoJson
    }
    regions: boundaries(locale: $locale, level: REGION) {
      attribution
      topoJson
    }
  }
`);

/** Where the practices of a selection lie: by region, and gathered at each zoom of the map. */
export const COUNTS = graphql(`
  query SiteMapCounts(
    $locale: Locale!
    $search: String
    $filter: PracticeFilter
    $facets: [FacetName!]!
    $europe: BoundingBoxInput!
  ) {
    practices(locale: $locale, search: $search, filter: $filter, first: 1) {
      totalCount
      facets(names: $facets) {
        ...SiteFacet
      }
      outermost: mapClusters(zoom: 6) {
        ...SiteMapBubble
      }
      zoom3: mapClusters(zoom: 3, bbox: $europe) {
        ...SiteMapBubble
      }
      zoom4: mapClusters(zoom: 4, bbox: $europe) {
        ...SiteMapBubble
      }
      zoom5: mapClusters(zoom: 5, bbox: $europe) {
        ...SiteMapBubble
      }
      zoom6: mapClusters(zoom: 6, bbox: $europe) {
        ...SiteMapBubble
      }
      zoom7: mapClusters(zoom: 7, bbox: $europe) {
        ...SiteMapBubble
      }
    }
  }

  fragment SiteMapBubble on MapCluster {
    longitude
    latitude
    count
    bounds {
      west
      south
      east
      north
    }
  }
`);

/** A few practices of the chosen regions. */
export const REGION_PRACTICES = graphql(`
  query SiteMapRegion($locale: Locale!, $search: String, $filter: PracticeFilter) {
    practices(locale: $locale, search: $search, filter: $filter, first: 5) {
      totalCount
      nodes {
        id
        slug
        title
        contentLocale
        isFallback
      }
    }
  }
`);

/** What a selection has on the map. */
export type MapCounts = SiteMapCountsQuery['practices'];

/** Practices that lie close together. */
export type MapCluster = MapCounts['zoom3'][number];

/** The first practices of the chosen regions, and how many there are. */
export type RegionPractices = SiteMapRegionQuery['practices'];
