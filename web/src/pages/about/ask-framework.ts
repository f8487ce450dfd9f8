import type { Ask } from '../../api/ask.ts';
import { graphql } from '../../gql/public/gql.ts';
import type { SiteFrameworkQuery } from '../../gql/public/graphql.ts';

const FRAMEWORK = graphql(`
  query SiteFramework($locale: Locale!) {
    aspects: taxonomy(name: EVALUATION_ASPECT, locale: $locale) {
      ...SiteDefinedTerm
    }
    questions: taxonomy(name: TRANSFERABILITY_QUESTION, locale: $locale) {
      ...SiteDefinedTerm
    }
    criteria: taxonomy(name: EVALUATION_CRITERION, locale: $locale) {
      code
      name
    }
    criteriaMatrix(locale: $locale) {
      ...SiteCriteriaMatrix
      status
    }
  }
`);

/** What practices are assessed by, in words of the service. */
export type Framework = SiteFrameworkQuery;

/** Asks for what practices are assessed by. */
export function askFramework(ask: Ask, locale: string): Promise<Framework> {
  return ask(FRAMEWORK, { locale });
}
