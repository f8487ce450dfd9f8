import { isMailAddress } from '../../kernel/mail-address.ts';
import { plainOf, type RichDocument } from '../../kernel/rich-text.ts';
import { readRichText, RichTextError } from '../../kernel/rich-text-validation.ts';
import { isSafeWebUrl } from '../../kernel/url.ts';
import type { ItemType } from './questionnaire.ts';

/** Most entries of an answer that is a list. */
const MAX_ENTRIES = 50;
const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/u;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
/** People have no addresses of a machine without a domain. */
const IN_DOMAIN = /@.+\../u;
const LINK_KINDS: readonly unknown[] = ['WEBSITE', 'EVALUATION', 'DOCUMENT', 'NEWS'];

type Shape = (value: unknown) => boolean;

/**
 * What an answer of each type looks like; null and absent mean "not answered" and are not looked at here.
 *
 * - `PLAIN_TEXT`, `TEXT_LINE` (without line breaks), `EMAIL`: text;
 * - `RICH_TEXT`: a document tree, or plain text whose paragraphs are divided by an empty line;
 * - `INTEGER`: whole number from 0;
 * - `REGIONS`, `TERMS`: list of codes without repetition; `TERM`: one code;
 * - `PERIOD`: `{ start, end, isOngoing }`, months or years as text or null, true, false or null;
 * - `PARTNERS`: list of `{ name, category, scope, area }`, the last three codes or null;
 * - `MONEY`: `{ amountCents, currency }`; `CONSENT`: true;
 * - `URLS`: list of `{ url, kind }`, kind WEBSITE, EVALUATION, DOCUMENT or NEWS;
 * - `INDICATORS`: list of `{ name, unit, baseline, target, achieved, measuredOn }`, numbers or null, day or null.
 */
const SHAPES: Readonly<Record<ItemType, Shape>> = {
  PLAIN_TEXT: isText,
  TEXT_LINE: (value) => isText(value) && !/[\r\n]/u.test(String(value)),
  RICH_TEXT: (value) => isText(value) || isDocument(value),
  EMAIL: (value) => isMailAddress(String(value)) && IN_DOMAIN.test(String(value)),
  INTEGER: isCount,
  REGIONS: isCodes,
  TERM: isText,
  TERMS: isCodes,
  PERIOD: isPeriod,
  PARTNERS: (value) => isList(value, isPartner),
  MONEY: isMoney,
  URLS: (value) => isList(value, isLink),
  INDICATORS: (value) => isList(value, isResultIndicator),
  CONSENT: (value) => value === true,
};

/** Tells whether an answer looks as its type wants it. */
export function hasShape(type: ItemType, value: unknown): boolean {
  return SHAPES[type](value);
}

/** The plain form of an answer that is a text; null for every other one. */
export function plainAnswer(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isDocument(value) ? plainOf(value) : null;
}

function isDocument(value: unknown): value is RichDocument {
  try {
    readRichText(value);
    return true;
  } catch (error) {
    if (error instanceof RichTextError) return false;
    throw error;
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isLine(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 300;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isNullOr(value: unknown, shape: Shape): boolean {
  return value === null || shape(value);
}

function isList(value: unknown, shape: Shape): boolean {
  return Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(shape);
}

function isCodes(value: unknown): boolean {
  return isList(value, isLine) && new Set(value as unknown[]).size === (value as unknown[]).length;
}

/** The object when it has these keys and no other; null otherwise. */
function recordOf(
  value: unknown,
  keys: readonly string[],
): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const found = Object.keys(value);
  const isExact = found.length === keys.length && found.every((key) => keys.includes(key));
  return isExact ? (value as Readonly<Record<string, unknown>>) : null;
}

function isPeriod(value: unknown): boolean {
  const period = recordOf(value, ['start', 'end', 'isOngoing']);
  if (period === null) return false;
  const { start, end, isOngoing } = period;
  const isMonth = (month: unknown) => typeof month === 'string' && MONTH.test(month);
  if (!isNullOr(start, isMonth) || !isNullOr(end, isMonth)) return false;
  if (!isNullOr(isOngoing, (flag) => typeof flag === 'boolean')) return false;
  if (typeof start !== 'string' || typeof end !== 'string') return end === null || !isOngoing;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length) && !isOngoing;
}

function isPartner(value: unknown): boolean {
  const partner = recordOf(value, ['name', 'category', 'scope', 'area']);
  if (partner === null || !isLine(partner['name'])) return false;
  return ['category', 'scope', 'area'].every((key) => isNullOr(partner[key], isLine));
}

function isMoney(value: unknown): boolean {
  const money = recordOf(value, ['amountCents', 'currency']);
  if (money === null || !isCount(money['amountCents'])) return false;
  return typeof money['currency'] === 'string' && /^[A-Z]{3}$/u.test(money['currency']);
}

function isLink(value: unknown): boolean {
  const link = recordOf(value, ['url', 'kind']);
  if (link === null || typeof link['url'] !== 'string') return false;
  return isSafeWebUrl(link['url']) && LINK_KINDS.includes(link['kind']);
}

function isResultIndicator(value: unknown): boolean {
  const numbers = ['baseline', 'target', 'achieved'];
  const indicator = recordOf(value, ['name', 'unit', ...numbers, 'measuredOn']);
  if (indicator === null || !isLine(indicator['name']) || !isLine(indicator['unit'])) return false;
  const isDay = (day: unknown) => typeof day === 'string' && DAY.test(day);
  return (
    numbers.every((key) => isNullOr(indicator[key], Number.isFinite)) &&
    isNullOr(indicator['measuredOn'], isDay)
  );
}
