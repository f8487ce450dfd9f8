import type { Ask } from '../../api/ask.ts';
import type { DefinedTerm } from '../../api/framework.fragments.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { PracticeFilter, SiteExploreChoicesQuery } from '../../gql/public/graphql.ts';

const CHOICES = graphql(`
  query SiteExploreChoices($locale: Locale!, $filter: PracticeFilter) {
    aspects: taxonomy(name: EVALUATION_ASPECT, locale: $locale) {
      ...SiteDefinedTerm
    }
    criteria: taxonomy(name: EVALUATION_CRITERION, locale: $locale) {
      ...SiteDefinedTerm
    }
    criteriaMatrix(locale: $locale) {
      ...SiteCriteriaMatrix
      status
    }
    practices(first: 1, locale: $locale, filter: $filter) {
      totalCount
      facets(names: [ASPECT, CRITERION, COUNTRY, POLICY_AREA]) {
        key
        buckets {
          value
          label
          count
          selected
        }
      }
    }
  }
`);

/** What can be asked across practices, with the names and numbers of the service. */
export type Choices = SiteExploreChoicesQuery;

/** A value of a filter. */
export type Bucket = Choices['practices']['facets'][number]['buckets'][number];

/** Asks for what can be chosen. */
export function askChoices(ask: Ask, locale: string, filter: PracticeFilter): Promise<Choices> {
  return ask(CHOICES, { locale, filter });
}

/** The values of a filter, most practices first. */
export function bucketsOf(choices: Choices, key: 'COUNTRY' | 'POLICY_AREA'): readonly Bucket[] {
  return choices.practices.facets.find((facet) => facet.key === key)?.buckets ?? [];
}

/** An aspect or a criterion as readers get to know it. */
export interface Topic {
  readonly code: string;
  readonly name: string;
  readonly meaning: string;
  /** Language of the meaning when it is another one than the page's. */
  readonly language: string | undefined;
  /** Practices that were assessed on it. */
  readonly count: number;
}

/** The aspects, in the order of the service. */
export function aspectTopics(choices: Choices): readonly Topic[] {
  return topicsOf(choices, choices.aspects, 'ASPECT');
}

/** The criteria, in the order of the service. */
export function criterionTopics(choices: Choices): readonly Topic[] {
  return topicsOf(choices, choices.criteria, 'CRITERION');
}

function topicsOf(
  choices: Choices,
  terms: readonly DefinedTerm[],
  key: 'ASPECT' | 'CRITERION',
): readonly Topic[] {
  const buckets = choices.practices.facets.find((facet) => facet.key === key)?.buckets ?? [];
  return terms.map(({ code, name, definition }) => ({
    code: code.toUpperCase(),
    name,
    meaning: definition?.value ?? '',
    language: definition?.isFallback === true ? definition.locale : undefined,
    count: buckets.find(({ value }) => value === code.toUpperCase())?.count ?? 0,
  }));
}
