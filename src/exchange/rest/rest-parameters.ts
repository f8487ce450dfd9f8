import {
  ASPECTS,
  AUTHORITY_MODES,
  AUTHORITY_ROLES,
  CRITERIA,
  ORDERS,
  OUTCOMES,
  STATUSES,
} from '../params/enum-values.ts';
import type { PracticeParamName } from '../params/read-practice-params.ts';
import type { JsonSchema, RestParameter } from './rest-operation.ts';

const STRING: JsonSchema = { type: 'string' };

function many(items: JsonSchema): JsonSchema {
  return { type: 'array', items, maxItems: 50 };
}

function query(name: string, description: string, schema: JsonSchema = STRING): RestParameter {
  return { name, in: 'query', description, schema };
}

/** The language of the content; every address has it. */
export const LOCALE_PARAMETER = query(
  'locale',
  'Language to read in (BCP 47); otherwise that of the header Accept-Language, then the default of the service.',
);

/** What to show where the language has no text. */
export const FALLBACK_PARAMETER = query(
  'fallback',
  'CHAIN: the configured chain of the language (the default); NONE: nothing, only practices with an edition in the language.',
  { type: 'string', enum: ['CHAIN', 'NONE'], default: 'CHAIN' },
);

/** Paging, forwards. */
export const PAGE_PARAMETERS: readonly RestParameter[] = [
  query('first', 'Number of items of a page.', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 20,
  }),
  query('after', 'Cursor after which the page begins: `pageInfo.endCursor` of the page before.'),
];

/** A part of the path. */
export function pathParameter(name: string, description: string): RestParameter {
  return { name, in: 'path', description, schema: STRING };
}

const DESCRIPTIONS: Readonly<Record<PracticeParamName, readonly [string, JsonSchema]>> = {
  search: ['Words to look for: "a phrase", -without, or.', { type: 'string', maxLength: 200 }],
  country: ['Country (ISO 3166-1 alpha-2).', many(STRING)],
  region: ['Code of a region, for example `skane`.', many(STRING)],
  authorityRole: ["The regional authority's part.", many({ enum: AUTHORITY_ROLES })],
  authorityMode: ['Direct or indirect part.', many({ enum: AUTHORITY_MODES })],
  policyArea: ['Code of the taxonomy POLICY_AREA.', many(STRING)],
  targetGroup: ['Code of the taxonomy TARGET_GROUP.', many(STRING)],
  aspect: ['Aspect that was assessed.', many({ enum: ASPECTS })],
  criterion: ['Criterion with at least one rated answer.', many({ enum: CRITERIA })],
  status: ['Whether it is running.', many({ enum: STATUSES })],
  outcome: ['What became of the objectives.', many({ enum: OUTCOMES })],
  language: ['Language with a published edition of its own.', many(STRING)],
  minRating: ['Least best rating in the matrix.', { type: 'integer', minimum: 0, maximum: 4 }],
  from: ['It ran in this year or month (`YYYY`, `YYYY-MM`) or later.', STRING],
  to: ['It ran in this year or month or earlier.', STRING],
  bbox: ['Part of the map: `west,south,east,north` in degrees.', STRING],
  near: ['Circle on the map: `longitude,latitude,radiusKm`.', STRING],
  order: ['Order, the most important first.', many({ enum: ORDERS })],
};

/** The parameters of every list of practices. */
export const PRACTICE_PARAMETERS: readonly RestParameter[] = Object.entries(DESCRIPTIONS).map(
  ([name, [description, schema]]) => query(name, description, schema),
);

/** By what regions are found. */
export const REGION_PARAMETERS: readonly RestParameter[] = [
  query('country', 'Country (ISO 3166-1 alpha-2).', many(STRING)),
  query('isMipexMember', 'Whether it is in MIPEX-R.', { type: 'boolean' }),
];

/** A numbered version. */
export const VERSION_PARAMETER = query(
  'version',
  'Number of the version; otherwise what is current.',
  {
    type: 'integer',
    minimum: 1,
  },
);
