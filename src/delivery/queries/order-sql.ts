import { isUuid } from '../../kernel/ids.ts';
import { InvalidPageError, type CursorKey, type PageRequest } from '../../kernel/page.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import { rankSql } from './search-sql.ts';
import { withoutRepetition, type PracticeOrder } from '../domain/practice-order.ts';

/** One sort value of a row `p`. */
interface SortKey {
  readonly name: string;
  readonly expressionSql: string;
  /** The same value as it goes into a cursor. */
  readonly cursorSql: string;
  readonly castSql: string;
  readonly isDescending: boolean;
  readonly isValid: (key: CursorKey) => boolean;
}

/** An order as SQL; `collationSql` is a quoted name. */
export interface OrderSql {
  /** Short, and different for different orders. */
  readonly name: string;
  readonly keys: readonly SortKey[];
}

const PUBLISHED_AT: Omit<SortKey, 'name' | 'isDescending'> = {
  expressionSql: 'p.published_at',
  cursorSql: `to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  castSql: '::timestamptz',
  isValid: isInstant,
};

const ID: SortKey = {
  name: 'id',
  expressionSql: 'p.practice_id',
  cursorSql: 'p.practice_id::text',
  castSql: '::uuid',
  isDescending: false,
  isValid: (key) => typeof key === 'string' && isUuid(key),
};

/** Makes the order of a list. @param collation ICU collation of the locale asked for, for titles */
export function orderSql(orders: readonly PracticeOrder[], collation: string): OrderSql {
  const distinct = withoutRepetition(orders);
  const keys = [...distinct.map((order) => sortKey(order, collation)), ID];
  const initials = distinct.map((order) => order.charAt(0)).join('');
  const suffix = distinct.includes('TITLE') ? `_${collation}` : '';
  return { name: `${initials}${suffix}`, keys };
}

function sortKey(order: PracticeOrder, collation: string): SortKey {
  switch (order) {
    case 'NEWEST':
      return { ...PUBLISHED_AT, name: order, isDescending: true };
    case 'OLDEST':
      return { ...PUBLISHED_AT, name: order, isDescending: false };
    case 'TITLE':
      return {
        name: order,
        expressionSql: `p.title COLLATE ${quotedCollation(collation)}`,
        cursorSql: 'p.title',
        castSql: '::text',
        isDescending: false,
        isValid: (key) => typeof key === 'string' && !hasForbiddenCharacter(key),
      };
    case 'RELEVANCE':
      return {
        name: order,
        expressionSql: rankSql('asked'),
        cursorSql: `${rankSql('asked')}::float8`,
        castSql: '::float8',
        isDescending: true,
        isValid: (key) => typeof key === 'number' && key >= 0 && key <= 1_000,
      };
  }
}

/** A collation comes from the table of locales, never from a reader; still only such names are quoted. */
function quotedCollation(collation: string): string {
  if (!/^[A-Za-z0-9_-]{1,40}$/u.test(collation)) {
    throw new Error('the locale has no usable collation');
  }
  return `"${collation}"`;
}

function isInstant(key: CursorKey): boolean {
  if (typeof key !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/u.test(key))
    return false;
  const parsed = Date.parse(key);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().slice(0, 19) === key.slice(0, 19);
}

/** The ORDER BY list of a page, turned round when it is read backwards. */
export function orderBySql({ keys }: OrderSql, direction: PageRequest['direction']): string {
  return keys
    .map(({ expressionSql, isDescending }) =>
      isDescending === (direction === 'FORWARD') ? `${expressionSql} DESC` : expressionSql,
    )
    .join(', ');
}

/**
 * The condition that a row comes after the cursor in reading direction: a row-wise comparison in which
 * each value has its own direction. The outer comparison of the first value alone serves the index.
 * @param firstParameter number of the parameter with the first value of the cursor
 */
export function afterCursorSql(
  { keys }: OrderSql,
  direction: PageRequest['direction'],
  firstParameter: number,
): string {
  const parameterSql = (index: number) => `$${firstParameter + index}${keys[index]!.castSql}`;
  const operatorSql = (key: SortKey) =>
    key.isDescending === (direction === 'FORWARD') ? '<' : '>';
  const conditionSql = keys.reduceRight<string>((rest, key, index) => {
    const beyondSql = `${key.expressionSql} ${operatorSql(key)} ${parameterSql(index)}`;
    if (rest === '') return beyondSql;
    return `(${beyondSql} OR (${key.expressionSql} = ${parameterSql(index)} AND ${rest}))`;
  }, '');
  const first = keys[0]!;
  return `${first.expressionSql} ${operatorSql(first)}= ${parameterSql(0)} AND ${conditionSql}`;
}

/** The values of the cursor as parameters. @throws InvalidPageError when they cannot be such values */
export function cursorParameters(
  { keys }: OrderSql,
  cursor: readonly CursorKey[],
): readonly CursorKey[] {
  const fits = cursor.length === keys.length && keys.every((key, i) => key.isValid(cursor[i]!));
  if (!fits) throw new InvalidPageError('PAGE_CURSOR');
  return cursor;
}
