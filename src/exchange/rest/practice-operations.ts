import { decodeUuid } from '../../kernel/ids.ts';
import { integer, oneOf, words } from '../params/param-values.ts';
import { readOne, readPracticeParams, requireKnown } from '../params/read-practice-params.ts';
import {
  FALLBACK_PARAMETER,
  LOCALE_PARAMETER,
  PAGE_PARAMETERS,
  pathParameter,
  PRACTICE_PARAMETERS,
  VERSION_PARAMETER,
} from './rest-parameters.ts';
import type { RestOperation, RestQuestion } from './rest-operation.ts';

const MAX_PAGE = 1_000_000;

/** Reads `first` and `after`; GraphQL says which sizes and cursors it takes. */
export function readPage({ request: { query }, translator }: RestQuestion) {
  const place = (param: string) => ({ query, translator, param });
  return {
    first: readOne(place('first'), integer(0, MAX_PAGE)) ?? 20,
    after: readOne(place('after'), words) ?? null,
  };
}

/** Reads `fallback` as GraphQL takes it; null: not said. */
export function readFallback({ request: { query }, translator }: RestQuestion) {
  const mode = readOne({ query, translator, param: 'fallback' }, oneOf(['CHAIN', 'NONE']));
  return mode === undefined ? null : { mode };
}

const SUMMARY_FIELDS = `
  id slug locale contentLocale isFallback fallbackReason sourceLocale version publishedAt
  title summary citation status outcome authorityRole authorityMode
  period { start end isOngoing }
  country { code name }
  regions { code name }
  policyAreas { code name }
  targetGroups { code name }
  alternates { locale slug }`;

/** `GET /practices`. */
export const listPractices: RestOperation = {
  name: 'PracticePage',
  path: '/practices',
  summary: 'Published practices, a page at a time.',
  parameters: [LOCALE_PARAMETER, FALLBACK_PARAMETER, ...PAGE_PARAMETERS, ...PRACTICE_PARAMETERS],
  document: `query RestPractices($locale: Locale!, $fallback: FallbackInput, $search: String,
  $filter: PracticeFilter, $orderBy: [PracticeOrder!], $first: Int, $after: String) {
  practices(locale: $locale, fallback: $fallback, search: $search, filter: $filter,
    orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {${SUMMARY_FIELDS}
    }
  }
}`,
  answer: ['practices'],
  variables: (question) => {
    const { request, translator, locale } = question;
    const others = ['fallback', 'first', 'after'];
    return {
      ...readPracticeParams(request.query, translator, { others }),
      ...readPage(question),
      locale,
      fallback: readFallback(question),
    };
  },
  tags: () => ['practices'],
};

const TEXT = 'html plain';

/** `GET /practices/:practice`. */
export const readPractice: RestOperation = {
  name: 'Practice',
  path: '/practices/:practice',
  summary: 'One published practice by its slug (old ones included) or its id.',
  parameters: [
    pathParameter('practice', 'Slug in some language, or id.'),
    LOCALE_PARAMETER,
    FALLBACK_PARAMETER,
    VERSION_PARAMETER,
  ],
  document: `query RestPractice($slug: String, $id: ID, $locale: Locale!, $fallback: FallbackInput,
  $version: Int) {
  practice(slug: $slug, id: $id, locale: $locale, fallback: $fallback, version: $version) {${SUMMARY_FIELDS}
    context { ${TEXT} }
    objectives { ${TEXT} }
    activities { ${TEXT} }
    challenges { ${TEXT} }
    solutions { ${TEXT} }
    results { ${TEXT} }
    lessonsLearnt { ${TEXT} }
    innovativeElements { ${TEXT} }
    resources { ${TEXT} }
    leadOrganisation
    partners { name category { code name } scope { code name } area { code name } }
    budget { amountCents currency }
    fundingSources
    beneficiariesPersons
    resultIndicators { name unit baseline target achieved measuredOn }
    links { url kind }
    reviewBy
    aspects {
      aspect label state notAssessedReason rating
      inspiringElements { ${TEXT} }
      roomForImprovement { ${TEXT} }
    }
    tips { question label answer { ${TEXT} } }
    matrix {
      version
      answers { criterion criterionLabel questionKey question state rating evidence answer { ${TEXT} } }
    }
  }
}`,
  answer: ['practice'],
  variables: (question) => {
    const { request, translator, locale } = question;
    const { query } = request;
    requireKnown(query, translator, ['locale', 'fallback', 'version']);
    const name = request.params['practice']!;
    const isId = decodeUuid('Practice', name) !== null;
    const place = { query, translator, param: 'version' };
    return {
      ...(isId ? { id: name } : { slug: name }),
      locale,
      fallback: readFallback(question),
      version: readOne(place, integer(1, MAX_PAGE)) ?? null,
    };
  },
  tags: (body) => {
    const practiceId = decodeUuid('Practice', (body as { readonly id: string }).id);
    return practiceId === null ? [] : [`practice-${practiceId}`];
  },
};
