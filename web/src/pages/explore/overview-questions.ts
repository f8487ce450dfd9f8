import { graphql } from '../../gql/public/gql.ts';

/** A page of what was found on an aspect. */
export const ASPECT = graphql(`
  query SiteAspectOverview(
    $aspect: EvaluationAspect!
    $side: AspectSide!
    $locale: Locale!
    $filter: PracticeFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    aspectOverview(
      aspect: $aspect
      side: $side
      locale: $locale
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      leftOut {
        reason
        label
        count
      }
      nodes {
        rating
        text {
          ...SiteToldText
        }
        practice {
          ...SiteNamedPractice
        }
      }
    }
  }
`);

/** A page of the answers to a criterion. */
export const CRITERION = graphql(`
  query SiteCriterionOverview(
    $criterion: EvaluationCriterion!
    $locale: Locale!
    $filter: PracticeFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    criterionOverview(
      criterion: $criterion
      locale: $locale
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      leftOut {
        reason
        label
        count
      }
      nodes {
        best
        answers {
          questionKey
          question
          state
          rating
          answerText {
            ...SiteToldText
          }
        }
        practice {
          ...SiteNamedPractice
        }
      }
    }
  }
`);

/** The ratings alone, of many practices at once. */
export const RATINGS = graphql(`
  query SiteCriterionRatings(
    $criterion: EvaluationCriterion!
    $locale: Locale!
    $filter: PracticeFilter
    $first: Int!
  ) {
    criterionOverview(criterion: $criterion, locale: $locale, filter: $filter, first: $first) {
      totalCount
      nodes {
        answers {
          state
          rating
        }
      }
    }
  }
`);
