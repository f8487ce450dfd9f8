import type { Translator } from '../../platform/i18n/translator.ts';
import {
  boundingBox,
  circle,
  code,
  country,
  integer,
  language,
  month,
  oneOf,
  words,
  type BoundingBoxParam,
  type CircleParam,
  type ReadValue,
} from './param-values.ts';
import {
  ASPECTS,
  AUTHORITY_MODES,
  AUTHORITY_ROLES,
  CRITERIA,
  ORDERS,
  OUTCOMES,
  STATUSES,
} from './enum-values.ts';
import { refusedParam } from './refuse-param.ts';

/** Which practices an address asks for, as variables of `practices`; null: not said. */
export interface PracticeParams {
  readonly search: string | null;
  readonly filter: PracticeFilterParam | null;
  readonly orderBy: readonly string[] | null;
}

/** The input PracticeFilter of the public schema. */
export interface PracticeFilterParam {
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly authorityRoles?: readonly string[];
  readonly authorityModes?: readonly string[];
  readonly policyAreas?: readonly string[];
  readonly targetGroups?: readonly string[];
  readonly aspects?: readonly string[];
  readonly criteria?: readonly string[];
  readonly minRating?: number;
  readonly status?: readonly string[];
  readonly outcome?: readonly string[];
  readonly period?: { readonly from: string | null; readonly to: string | null };
  readonly languages?: readonly string[];
  readonly bbox?: BoundingBoxParam;
  readonly near?: CircleParam;
}

/** What an address takes beside, or instead. */
export interface ParamRules {
  /** Further parameters, which the route reads itself. */
  readonly others?: readonly string[];
  /** Parameters of lists that make no sense for the route. */
  readonly without?: readonly PracticeParamName[];
}

/** Parameters that can be repeated: any of the values. */
const LISTS = {
  country: { field: 'countries', read: country },
  region: { field: 'regions', read: code },
  authorityRole: { field: 'authorityRoles', read: oneOf(AUTHORITY_ROLES) },
  authorityMode: { field: 'authorityModes', read: oneOf(AUTHORITY_MODES) },
  policyArea: { field: 'policyAreas', read: code },
  targetGroup: { field: 'targetGroups', read: code },
  aspect: { field: 'aspects', read: oneOf(ASPECTS) },
  criterion: { field: 'criteria', read: oneOf(CRITERIA) },
  status: { field: 'status', read: oneOf(STATUSES) },
  outcome: { field: 'outcome', read: oneOf(OUTCOMES) },
  language: { field: 'languages', read: language },
} as const satisfies Readonly<Record<string, ListParam>>;

interface ListParam {
  readonly field: keyof PracticeFilterParam;
  readonly read: ReadValue<string>;
}

/** The parameters by which an address of a list of practices chooses, in the order of the documentation. */
export const PRACTICE_PARAMS = [
  'search',
  ...(Object.keys(LISTS) as readonly (keyof typeof LISTS)[]),
  'minRating',
  'from',
  'to',
  'bbox',
  'near',
  'order',
] as const;

/** One parameter of {@link PRACTICE_PARAMS}. */
export type PracticeParamName = (typeof PRACTICE_PARAMS)[number];

/** The language of messages can be named in every address. */
const ALWAYS = ['locale'];
const MAX_VALUES = 50;
const MAX_RATING = 4;

/**
 * Reads the parameters of a list of practices, the same in every address. Codes that no reference data
 * has are refused by GraphQL later.
 * @throws GraphQLError BAD_USER_INPUT naming the first parameter that is unknown, malformed or repeated
 */
export function readPracticeParams(
  query: URLSearchParams,
  translator: Translator,
  { others = [], without = [] }: ParamRules = {},
): PracticeParams {
  const known = PRACTICE_PARAMS.filter((name) => !without.includes(name));
  requireKnown(query, translator, [...known, ...others, ...ALWAYS]);
  const one = <Value>(param: string, read: ReadValue<Value>) =>
    readOne({ query, translator, param }, read);
  const many = <Value>(param: string, read: ReadValue<Value>) =>
    readMany({ query, translator, param }, read);
  const search = one('search', words)?.trim() ?? '';
  const period = readPeriod(query, translator);
  const fields = {
    ...Object.fromEntries(
      Object.entries(LISTS).map(([param, { field, read }]) => [field, many<string>(param, read)]),
    ),
    minRating: one('minRating', integer(0, MAX_RATING)),
    period,
    bbox: one('bbox', boundingBox),
    near: one('near', circle),
  };
  const filter = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as PracticeFilterParam;
  return {
    search: search === '' ? null : search,
    filter: Object.keys(filter).length === 0 ? null : filter,
    orderBy: many('order', oneOf(ORDERS)) ?? null,
  };
}

/** Refuses the first parameter that an address does not take. @throws GraphQLError UNKNOWN_PARAM */
export function requireKnown(
  query: URLSearchParams,
  translator: Translator,
  known: readonly string[],
): void {
  const param = [...query.keys()].find((name) => !known.includes(name));
  if (param !== undefined) throw refusedParam(translator, 'UNKNOWN_PARAM', { param });
}

/** Where a parameter stands. */
interface Place {
  readonly query: URLSearchParams;
  readonly translator: Translator;
  readonly param: string;
}

/** The value of a parameter that is given at most once; undefined: it is not given. */
export function readOne<Value>(place: Place, read: ReadValue<Value>): Value | undefined {
  const values = readMany(place, read);
  if (values === undefined || values.length === 1) return values?.[0];
  throw refusedParam(place.translator, 'REPEATED_PARAM', { param: place.param });
}

function readMany<Value>(
  { query, translator, param }: Place,
  read: ReadValue<Value>,
): readonly Value[] | undefined {
  const texts = query.getAll(param);
  if (texts.length === 0) return undefined;
  return texts.map((text, index) => {
    const value = read(text);
    if (value !== undefined && index < MAX_VALUES) return value;
    throw refusedParam(translator, 'INVALID_PARAM', { param, value: text });
  });
}

function readPeriod(query: URLSearchParams, translator: Translator) {
  const from = readOne({ query, translator, param: 'from' }, month) ?? null;
  const to = readOne({ query, translator, param: 'to' }, month) ?? null;
  if (from === null && to === null) return undefined;
  const isBackwards = from !== null && to !== null && from > `${to}-99`.slice(0, 7);
  if (isBackwards) throw refusedParam(translator, 'INVALID_PARAM', { param: 'to', value: to });
  return { from, to };
}
