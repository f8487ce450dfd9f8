import { askApi, type Variables } from './api.ts';

/** What the service finds on a question across practices. */
export interface Findings<Finding> {
  readonly totalCount: number;
  readonly leftOut: readonly {
    readonly label: string;
    readonly count: number;
  }[];
  readonly nodes: readonly (Finding & {
    readonly practice: { readonly slug: string; readonly title: string };
  })[];
}

/** What was found on an aspect of a practice. */
export interface AspectFinding {
  readonly text: { readonly plain: string } | null;
}

/** Everything that was found on an aspect. @param variables `aspect`, and `side` and `filter` if wanted */
export async function askAspect(
  locale: string,
  variables: Variables,
): Promise<Findings<AspectFinding>> {
  const { aspectOverview } = await askApi<{ readonly aspectOverview: Findings<AspectFinding> }>(
    `query ($aspect: EvaluationAspect!, $side: AspectSide, $locale: Locale!, $filter: PracticeFilter) {
      aspectOverview(aspect: $aspect, side: $side, locale: $locale, filter: $filter, first: 100) {
        totalCount
        leftOut { label count }
        nodes { text { plain } practice { slug title } }
      }
    }`,
    { locale, ...variables },
  );
  return aspectOverview;
}

/** How a practice answers the questions of a criterion. */
export interface CriterionFinding {
  readonly answers: readonly {
    readonly state: 'RATED' | 'UNKNOWN' | 'NOT_APPLICABLE';
    readonly rating: number | null;
  }[];
}

/** Everything that was answered to a criterion. @param variables `criterion`, and `filter` if wanted */
export async function askCriterion(
  locale: string,
  variables: Variables,
): Promise<Findings<CriterionFinding>> {
  const { criterionOverview } = await askApi<{
    readonly criterionOverview: Findings<CriterionFinding>;
  }>(
    `query ($criterion: EvaluationCriterion!, $locale: Locale!, $filter: PracticeFilter) {
      criterionOverview(criterion: $criterion, locale: $locale, filter: $filter, first: 100) {
        totalCount
        leftOut { label count }
        nodes { answers { state rating } practice { slug title } }
      }
    }`,
    { locale, ...variables },
  );
  return criterionOverview;
}

/** What can be asked across practices. */
export interface Topics {
  readonly aspects: readonly Topic[];
  readonly criteria: readonly Topic[];
  readonly scale: readonly { readonly value: number; readonly label: string }[];
}

/** An aspect or a criterion, and in how many practices it was assessed. */
export interface Topic {
  readonly name: string;
  readonly count: number;
}

interface Term {
  readonly code: string;
  readonly name: string;
}

/** What can be asked, with the number of practices that say something. */
export async function askTopics(locale: string): Promise<Topics> {
  const { aspects, criteria, criteriaMatrix, practices } = await askApi<{
    readonly aspects: readonly Term[];
    readonly criteria: readonly Term[];
    readonly criteriaMatrix: Pick<Topics, 'scale'>;
    readonly practices: {
      readonly facets: readonly {
        readonly key: string;
        readonly buckets: readonly { readonly value: string; readonly count: number }[];
      }[];
    };
  }>(
    `query ($locale: Locale!) {
      aspects: taxonomy(name: EVALUATION_ASPECT, locale: $locale) { code name }
      criteria: taxonomy(name: EVALUATION_CRITERION, locale: $locale) { code name }
      criteriaMatrix(locale: $locale) { scale { value label } }
      practices(locale: $locale, first: 1) {
        facets(names: [ASPECT, CRITERION]) { key buckets { value count } }
      }
    }`,
    { locale },
  );
  const counted = (terms: readonly Term[], key: string) =>
    terms.map(({ code, name }) => {
      const buckets = practices.facets.find((facet) => facet.key === key)!.buckets;
      const bucket = buckets.find(({ value }) => value === code.toUpperCase());
      return { name, count: bucket?.count ?? 0 };
    });
  return {
    aspects: counted(aspects, 'ASPECT'),
    criteria: counted(criteria, 'CRITERION'),
    scale: criteriaMatrix.scale,
  };
}
