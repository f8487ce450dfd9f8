import type { PracticeFilter, PracticeOrder } from '../../gql/public/graphql.ts';
import {
  LIST_PARAMETERS,
  LISTS,
  ORDERS,
  readBoundingBox,
  readMonth,
  readRating,
  type BoundingBox,
  type ListParameter,
} from './parameters.ts';

/** Values of the lists of a selection; an empty list chooses nothing. */
export type Chosen = Readonly<Record<ListParameter, readonly string[]>>;

/** Which practices an address asks for, in which order, and which page of them. */
export interface Selection {
  readonly search: string;
  readonly chosen: Chosen;
  readonly minRating: number | null;
  /** First year or month, `YYYY` or `YYYY-MM`. */
  readonly from: string | null;
  /** Last year or month. */
  readonly to: string | null;
  readonly bbox: BoundingBox | null;
  readonly order: PracticeOrder | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** Words longer than this the service refuses. */
const LONGEST_SEARCH = 200;

/** Every practice, newest first. */
export const EVERYTHING: Selection = {
  search: '',
  chosen: Object.fromEntries(LIST_PARAMETERS.map((name) => [name, []])) as unknown as Chosen,
  minRating: null,
  from: null,
  to: null,
  bbox: null,
  order: null,
  after: null,
  before: null,
};

/** Reads an address; what does not fit is left out. The names are those of feeds and exports. */
export function readSelection(params: URLSearchParams): Selection {
  const chosen = Object.fromEntries(
    LIST_PARAMETERS.map((name) => [name, readList(params, name)]),
  ) as unknown as Chosen;
  const order = params.get('order') ?? params.get('sort');
  return {
    search: (params.get('search') ?? '').trim().slice(0, LONGEST_SEARCH),
    chosen,
    minRating: readRating(params.get('minRating')),
    ...readPeriod(params),
    bbox: readBoundingBox(params.get('bbox')),
    order: ORDERS.find((name) => name === order) ?? null,
    after: params.get('after'),
    before: params.get('before'),
  };
}

/** Writes the address of a selection, always in the same order of names. */
export function writeSelection(selection: Selection): URLSearchParams {
  const { search, chosen, minRating, from, to, bbox, order, after, before } = selection;
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.append(name, value);
  };
  put('search', search);
  for (const name of LIST_PARAMETERS) for (const value of chosen[name]) put(name, value);
  put('minRating', minRating === null ? null : String(minRating));
  put('from', from);
  put('to', to);
  put('bbox', bbox && [bbox.west, bbox.south, bbox.east, bbox.north].join(','));
  put('order', order);
  put('after', after);
  put('before', before);
  return params;
}

/** The selection as the input of the public schema; null: no filter. */
export function filterOf({ chosen, minRating, from, to, bbox }: Selection): PracticeFilter | null {
  const filter = {
    ...Object.fromEntries(
      LIST_PARAMETERS.filter((name) => chosen[name].length > 0).map((name) => [
        LISTS[name].field,
        chosen[name],
      ]),
    ),
    ...(minRating === null ? {} : { minRating }),
    ...(from === null && to === null ? {} : { period: { from, to } }),
    ...(bbox === null ? {} : { bbox }),
  } as PracticeFilter;
  return Object.keys(filter).length === 0 ? null : filter;
}

/** Tells whether anything but order and page is chosen. */
export function isNarrowed(selection: Selection): boolean {
  return selection.search !== '' || filterOf(selection) !== null;
}

/** The same selection from its first page on. */
export function fromStart(selection: Selection): Selection {
  return { ...selection, after: null, before: null };
}

/** The selection without one value of a list, from its first page on. */
export function without(selection: Selection, name: ListParameter, value: string): Selection {
  const rest = selection.chosen[name].filter((other) => other !== value);
  return fromStart({ ...selection, chosen: { ...selection.chosen, [name]: rest } });
}

/** The selection with a value of a list put in or taken out, from its first page on. */
export function toggled(selection: Selection, name: ListParameter, value: string): Selection {
  const values = selection.chosen[name];
  if (values.includes(value)) return without(selection, name, value);
  return fromStart({ ...selection, chosen: { ...selection.chosen, [name]: [...values, value] } });
}

/** How many filters are chosen; the search is none. */
export function countChosen({ chosen, minRating, from, to, bbox }: Selection): number {
  const lists = LIST_PARAMETERS.reduce((sum, name) => sum + chosen[name].length, 0);
  return lists + [minRating, from ?? to, bbox].filter((value) => value !== null).length;
}

function readList(params: URLSearchParams, name: ListParameter): readonly string[] {
  const { pattern, alias } = LISTS[name];
  const values = [...params.getAll(name), ...params.getAll(alias)];
  return [...new Set(values)].filter((value) => pattern.test(value)).slice(0, 50);
}

function readPeriod(params: URLSearchParams): Pick<Selection, 'from' | 'to'> {
  const from = readMonth(params.get('from'));
  const to = readMonth(params.get('to'));
  const isBackwards = from !== null && to !== null && from.slice(0, 4) > to.slice(0, 4);
  return isBackwards ? { from: to, to: from } : { from, to };
}
