import { graphql } from '../../gql/public/gql.ts';
import type { SitePracticeQuery, SiteTextFragment } from '../../gql/public/graphql.ts';

/** A practice with its facts, words and analysis. */
export type ReadPractice = NonNullable<SitePracticeQuery['practice']>;

/** A text with its language and provenance. */
export type ReadText = SiteTextFragment;

export const PRACTICE = graphql(`
  query SitePractice($slug: String!, $locale: Locale!) {
    practice(slug: $slug, locale: $locale) {
      id
      slug
      contentLocale
      isFallback
      sourceLocale
      version
      publishedAt
      permalink
      versionPermalink
      citation
      title
      summary
      titleText {
        ...SiteText
      }
      summaryText {
        ...SiteText
      }
      contextText {
        ...SiteText
      }
      objectivesText {
        ...SiteText
      }
      activitiesText {
        ...SiteText
      }
      challengesText {
        ...SiteText
      }
      solutionsText {
        ...SiteText
      }
      resultsText {
        ...SiteText
      }
      lessonsLearntText {
        ...SiteText
      }
      innovativeElementsText {
        ...SiteText
      }
      resourcesText {
        ...SiteText
      }
      authorityRole
      authorityMode
      authorityRoleTerm {
        name
        definition {
          value
          locale
          isFallback
        }
      }
      status
      outcome
      period {
        start
        end
        isOngoing
      }
      leadOrganisation
      partners {
        name
        category {
          name
        }
        area {
          name
        }
        scope {
          name
        }
      }
      budget {
        amountCents
        currency
      }
      fundingSources
      beneficiariesPersons
      resultIndicators {
        name
        unit
        baseline
        target
        achieved
        measuredOn
      }
      links {
        url
        kind
      }
      country {
        code
        name
      }
      regions {
        code
        name
      }
      policyAreas {
        code
        name
      }
      targetGroups {
        code
        name
      }
      aspects {
        aspect
        label
        state
        notAssessedReason
        rating
        inspiringElementsText {
          ...SiteText
        }
        roomForImprovementText {
          ...SiteText
        }
      }
      tips {
        question
        label
        answerText {
          ...SiteText
        }
      }
      matrix {
        version
        answers {
          criterion
          criterionLabel
          questionKey
          question
          state
          rating
          evidence
          answerText {
            ...SiteText
          }
        }
      }
      alternates {
        locale
        slug
      }
    }
  }

  fragment SiteText on LocalizedText {
    html
    locale
    isFallback
    fallbackReason
    origin
    isOutdated
    sourceLocale
  }
`);
