import type { Ask } from '../../api/ask.ts';
import type {
  EvaluationAspect,
  EvaluationCriterion,
  SiteAspectOverviewQuery,
  SiteCriterionOverviewQuery,
  SiteCriterionRatingsQuery,
} from '../../gql/public/graphql.ts';
import { filterOf, type Asked } from './explore-address.ts';
import { ASPECT, CRITERION, RATINGS } from './overview-questions.ts';

const PAGE_SIZE = 12;
/** Practices whose ratings are counted; the largest page of the service. */
export const MOST_COUNTED = 100;

/** Findings on an aspect. */
export type AspectFindings = SiteAspectOverviewQuery['aspectOverview'];
/** Findings on a criterion. */
export type CriterionFindings = SiteCriterionOverviewQuery['criterionOverview'];
/** The ratings of a criterion. */
export type CriterionRatings = SiteCriterionRatingsQuery['criterionOverview'];

/** A page of findings. */
export type Overview =
  | { readonly kind: 'ASPECT'; readonly findings: AspectFindings }
  | {
      readonly kind: 'CRITERION';
      readonly findings: CriterionFindings;
      readonly ratings: CriterionRatings;
    };

/** Asks for a page of what was found on an aspect. */
export async function askAspect(
  ask: Ask,
  asked: Asked,
  aspect: EvaluationAspect,
  locale: string,
): Promise<Overview> {
  const { side } = asked;
  const filter = filterOf(asked);
  const { aspectOverview } = await ask(ASPECT, { aspect, side, locale, filter, ...pageOf(asked) });
  return { kind: 'ASPECT', findings: aspectOverview };
}

/** Asks for a page of answers to a criterion, and for all its ratings. */
export async function askCriterion(
  ask: Ask,
  asked: Asked,
  criterion: EvaluationCriterion,
  locale: string,
): Promise<Overview> {
  const shared = { criterion, locale, filter: filterOf(asked) };
  const [page, ratings] = await Promise.all([
    ask(CRITERION, { ...shared, ...pageOf(asked) }),
    ask(RATINGS, { ...shared, first: MOST_COUNTED }),
  ]);
  return {
    kind: 'CRITERION',
    findings: page.criterionOverview,
    ratings: ratings.criterionOverview,
  };
}

function pageOf({ after, before }: Asked) {
  if (before !== null) return { last: PAGE_SIZE, before };
  return after === null ? { first: PAGE_SIZE } : { first: PAGE_SIZE, after };
}
