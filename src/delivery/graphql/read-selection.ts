import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { Translator } from '../../platform/i18n/translator.ts';
import {
  isMonthRange,
  NO_FILTER,
  type PracticeFilter as Filter,
} from '../domain/practice-filter.ts';
import { defaultOrder, type PracticeOrder } from '../domain/practice-order.ts';
import type { Selection } from '../queries/selection-sql.ts';
import { badInput } from './bad-input.ts';
import type { PracticeFilter } from './practice-filter.inputs.ts';
import type { NestedPracticesArgs, PracticesArgs } from './practice.args.ts';
import { readBoundingBox, readCircle } from './read-place.ts';
import { readReading } from './read-reading.ts';

const MAX_SEARCH_CHARACTERS = 200;
const MAX_RATING = 4;

/** Reads which practices are asked for, and in which language. @throws GraphQLError BAD_USER_INPUT */
export function readSelection(translator: Translator, args: PracticesArgs): Selection {
  return {
    ...readReading(translator, args),
    search: readSearch(translator, args.search),
    filter: args.filter == null ? NO_FILTER : readFilter(translator, args.filter),
  };
}

/** Reads the order of a list. @throws GraphQLError when relevance has nothing to go by */
export function readOrders(
  translator: Translator,
  { orderBy }: NestedPracticesArgs,
  hasSearch: boolean,
): readonly PracticeOrder[] {
  if (orderBy == null || orderBy.length === 0) return defaultOrder(hasSearch);
  if (!hasSearch && orderBy.some((order) => order === 'RELEVANCE')) {
    throw badInput(translator, 'RELEVANCE_WITHOUT_SEARCH');
  }
  return orderBy;
}

function readSearch(translator: Translator, search: string | null | undefined): string | null {
  const text = search?.trim() ?? '';
  if (text.length > MAX_SEARCH_CHARACTERS || hasForbiddenCharacter(text)) {
    throw badInput(translator, 'INVALID_SEARCH', { limit: MAX_SEARCH_CHARACTERS });
  }
  return text === '' ? null : text;
}

function readFilter(translator: Translator, input: PracticeFilter): Filter {
  const { minRating = null, period } = input;
  if (minRating !== null && (minRating < 0 || minRating > MAX_RATING)) {
    throw badInput(translator, 'INVALID_RATING', { argument: 'filter.minRating' });
  }
  const range = period == null ? null : { from: period.from ?? null, to: period.to ?? null };
  if (range !== null && !isMonthRange(range)) {
    throw badInput(translator, 'INVALID_PERIOD', { argument: 'filter.period' });
  }
  return {
    countries: input.countries ?? null,
    regions: input.regions?.map(withoutNul) ?? null,
    authorityRoles: input.authorityRoles ?? null,
    authorityModes: input.authorityModes ?? null,
    policyAreas: input.policyAreas?.map(withoutNul) ?? null,
    targetGroups: input.targetGroups?.map(withoutNul) ?? null,
    aspects: input.aspects ?? null,
    criteria: input.criteria ?? null,
    minRating,
    statuses: input.status ?? null,
    outcomes: input.outcome ?? null,
    period: range,
    languages: input.languages ?? null,
    bbox: readBoundingBox(translator, input.bbox, 'filter.bbox'),
    near: readCircle(translator, input.near, 'filter.near'),
  };
}

/** PostgreSQL has no NUL in texts; with another character in its place the code is simply unknown. */
function withoutNul(code: string): string {
  return code.replaceAll('\u0000', '\ufffd');
}
