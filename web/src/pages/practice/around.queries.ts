import type { CriteriaMatrix } from '../../api/framework.fragments.ts';
import { graphql } from '../../gql/public/gql.ts';
import type {
  SiteLanguageReadingFragment,
  SitePracticeAroundQuery,
} from '../../gql/public/graphql.ts';

/** What the page shows beside the practice itself. */
export type PracticeSurroundings = NonNullable<SitePracticeAroundQuery['practice']>;

/** The practice in one of the languages of the site. */
export type LanguageReading = SiteLanguageReadingFragment;

/** The steps and criteria of the matrix. */
export type MatrixScale = CriteriaMatrix;

export const AROUND = graphql(`
  query SitePracticeAround($slug: String!, $locale: Locale!) {
    criteriaMatrix(locale: $locale) {
      ...SiteCriteriaMatrix
    }
    practice(slug: $slug, locale: $locale) {
      jsonLd
      similar(first: 3) {
        practice {
          ...SiteNamedPractice
          policyAreas {
            code
            name
          }
        }
        because {
          kind
          label
        }
      }
      en: in(locale: "en") {
        ...SiteLanguageReading
      }
      fr: in(locale: "fr") {
        ...SiteLanguageReading
      }
      de: in(locale: "de") {
        ...SiteLanguageReading
      }
      es: in(locale: "es") {
        ...SiteLanguageReading
      }
      it: in(locale: "it") {
        ...SiteLanguageReading
      }
      el: in(locale: "el") {
        ...SiteLanguageReading
      }
      pt: in(locale: "pt") {
        ...SiteLanguageReading
      }
      sv: in(locale: "sv") {
        ...SiteLanguageReading
      }
      ca: in(locale: "ca") {
        ...SiteLanguageReading
      }
    }
  }

  fragment SiteLanguageReading on Practice {
    slug
    locale
    contentLocale
    publishedAt
    versionPermalink
    titleText {
      ...SiteProvenance
    }
    summaryText {
      ...SiteProvenance
    }
    contextText {
      ...SiteProvenance
    }
    objectivesText {
      ...SiteProvenance
    }
    activitiesText {
      ...SiteProvenance
    }
    challengesText {
      ...SiteProvenance
    }
    solutionsText {
      ...SiteProvenance
    }
    resultsText {
      ...SiteProvenance
    }
    lessonsLearntText {
      ...SiteProvenance
    }
    innovativeElementsText {
      ...SiteProvenance
    }
    resourcesText {
      ...SiteProvenance
    }
    aspects {
      inspiringElementsText {
        ...SiteProvenance
      }
      roomForImprovementText {
        ...SiteProvenance
      }
    }
    tips {
      answerText {
        ...SiteProvenance
      }
    }
    matrix {
      answers {
        answerText {
          ...SiteProvenance
        }
      }
    }
  }

  fragment SiteProvenance on LocalizedText {
    origin
    isFallback
    isOutdated
    sourceLocale
  }
`);

export const MATRIX_VERSION = graphql(`
  query SiteMatrixVersion($version: Int!, $locale: Locale!) {
    criteriaMatrix(version: $version, locale: $locale) {
      ...SiteCriteriaMatrix
    }
  }
`);

export const PUBLICATION = graphql(`
  query SitePublication($id: ID!, $locale: Locale!, $version: Int!) {
    practice(id: $id, locale: $locale, version: $version) {
      version
      publishedAt
      versionPermalink
    }
  }
`);

/** Whether there was a practice with the slug. */
export const TOMBSTONE = graphql(`
  query SiteTombstone($slug: String!) {
    tombstone(slug: $slug) {
      since
    }
  }
`);
