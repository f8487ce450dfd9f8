import { country, integer, oneOf } from '../params/param-values.ts';
import { readOne, requireKnown } from '../params/read-practice-params.ts';
import { refusedParam } from '../params/refuse-param.ts';
import { readPage } from './practice-operations.ts';
import {
  LOCALE_PARAMETER,
  PAGE_PARAMETERS,
  pathParameter,
  REGION_PARAMETERS,
  VERSION_PARAMETER,
} from './rest-parameters.ts';
import type { RestOperation, RestQuestion } from './rest-operation.ts';

const REGION_FIELDS = `code name nativeName website country { code name }
      nutsUnits { code nutsVersion level name isStatisticsProxy } attribution`;

const FIGURE = `value notAvailable unit period flag coverage nutsCode isProxy
        source { name url datasetCode } retrievedAt`;

/** `GET /regions`. */
export const listRegions: RestOperation = {
  name: 'RegionPage',
  path: '/regions',
  summary: 'Regions by code, a page at a time.',
  parameters: [LOCALE_PARAMETER, ...PAGE_PARAMETERS, ...REGION_PARAMETERS],
  document: `query RestRegions($locale: Locale!, $filter: RegionFilter, $first: Int, $after: String) {
  regions(locale: $locale, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${REGION_FIELDS} }
  }
}`,
  answer: ['regions'],
  variables: (question) => {
    const { request, translator, locale } = question;
    const { query } = request;
    requireKnown(query, translator, ['locale', 'first', 'after', 'country', 'isMipexMember']);
    const member = readOne({ query, translator, param: 'isMipexMember' }, oneOf(['true', 'false']));
    const filter = {
      countries: readCountries(question),
      isMipexMember: member === undefined ? null : member === 'true',
    };
    return { ...readPage(question), locale, filter };
  },
  tags: () => ['regions'],
};

/** `GET /regions/:code`. */
export const readRegion: RestOperation = {
  name: 'Region',
  path: '/regions/:code',
  summary: 'One region with its figures; each says its source, or why there is none.',
  parameters: [
    pathParameter('code', 'Code of the region, or of a NUTS unit of its own.'),
    LOCALE_PARAMETER,
  ],
  document: `query RestRegion($code: String!, $locale: Locale!) {
  region(code: $code, locale: $locale) {
    ${REGION_FIELDS}
    mipex { url scores { dimension label score year wave source } }
    typology { urban intermediate rural }
    indicators {
      indicator { code label definition unit }
      latest { ${FIGURE} }
      series { ${FIGURE} }
    }
  }
}`,
  answer: ['region'],
  variables: ({ request, translator, locale }) => {
    requireKnown(request.query, translator, ['locale']);
    return { code: request.params['code']!, locale };
  },
  tags: (body) => [`region-${(body as { readonly code: string }).code}`],
};

const TAXONOMIES = [
  'AUTHORITY_ROLE',
  'EVALUATION_ASPECT',
  'EVALUATION_CRITERION',
  'POLICY_AREA',
  'PRACTICE_OUTCOME',
  'STAKEHOLDER_AREA',
  'STAKEHOLDER_CATEGORY',
  'STAKEHOLDER_SCOPE',
  'TARGET_GROUP',
  'TRANSFERABILITY_QUESTION',
] as const;

/** `GET /taxonomies/:name`. */
export const readTaxonomy: RestOperation = {
  name: 'TermList',
  path: '/taxonomies/:name',
  summary: 'The terms of a vocabulary, in its order.',
  parameters: [
    { ...pathParameter('name', 'The vocabulary.'), schema: { enum: TAXONOMIES } },
    LOCALE_PARAMETER,
  ],
  document: `query RestTaxonomy($name: TaxonomyName!, $locale: Locale!) {
  taxonomy(name: $name, locale: $locale) {
    code name provenance definition { value locale isFallback } parent { code }
  }
}`,
  answer: ['taxonomy'],
  variables: ({ request, translator, locale }) => {
    requireKnown(request.query, translator, ['locale']);
    const value = request.params['name']!;
    const name = oneOf(TAXONOMIES)(value);
    if (name !== undefined) return { name, locale };
    throw refusedParam(translator, 'INVALID_PARAM', { param: 'name', value });
  },
  tags: () => ['taxonomies'],
};

/** `GET /locales`. */
export const listLocales: RestOperation = {
  name: 'LocaleList',
  path: '/locales',
  summary: 'The languages of the service, in its order.',
  parameters: [LOCALE_PARAMETER],
  document: `query RestLocales {
  locales { code endonym direction fallback enabledFor isDefault completeness }
}`,
  answer: ['locales'],
  variables: ({ request, translator }) => {
    requireKnown(request.query, translator, ['locale']);
    return {};
  },
  tags: () => ['locales', 'practices'],
};

/** `GET /indicators`. */
export const listIndicators: RestOperation = {
  name: 'IndicatorList',
  path: '/indicators',
  summary: 'What is measured about regions, in the order of the panel.',
  parameters: [LOCALE_PARAMETER],
  document: `query RestIndicators($locale: Locale!) {
  regions(locale: $locale, first: 1) {
    nodes { indicators { indicator { code label definition unit } } }
  }
}`,
  answer: ['regions', 'nodes', '0', 'indicators', '*', 'indicator'],
  variables: ({ request, translator, locale }) => {
    requireKnown(request.query, translator, ['locale']);
    return { locale };
  },
  tags: () => ['statistics'],
};

/** `GET /criteria-matrix`. */
export const readCriteriaMatrix: RestOperation = {
  name: 'CriteriaMatrix',
  path: '/criteria-matrix',
  summary: 'A version of the criteria matrix.',
  parameters: [VERSION_PARAMETER, LOCALE_PARAMETER],
  document: `query RestCriteriaMatrix($version: Int, $locale: Locale!) {
  criteriaMatrix(version: $version, locale: $locale) {
    version status note
    scale { value label }
    criteria { criterion isOptional coreQuestion questions { key question origin lookFor } }
  }
}`,
  answer: ['criteriaMatrix'],
  variables: ({ request: { query }, translator, locale }) => {
    requireKnown(query, translator, ['locale', 'version']);
    const version = readOne({ query, translator, param: 'version' }, integer(1, 1_000_000));
    return { version: version ?? null, locale };
  },
  tags: () => ['criteria-matrix'],
};

function readCountries({ request: { query }, translator }: RestQuestion) {
  const texts = query.getAll('country');
  if (texts.length === 0) return null;
  return texts.map((value) => {
    const code = country(value);
    if (code !== undefined) return code;
    throw refusedParam(translator, 'INVALID_PARAM', { param: 'country', value });
  });
}
