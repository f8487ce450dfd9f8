import { centsOf, readAmount } from './amounts.ts';
import {
  codesOf,
  entriesOf,
  hasWords,
  isAnswered,
  moneyOf,
  periodOf,
  textOf,
  type ListEntry,
} from './answers.ts';
import type { Question } from './questionnaire.ts';
import { plainTextOf, richTextOf, storable } from './rich-text.ts';

/** An answer as the service takes it; null when there is none. It may be wrong: see `checkAnswers`. */
export function valueOf({ type }: Pick<Question, 'type'>, answer: unknown): unknown {
  if (!isAnswered(type, answer)) return null;
  switch (type) {
    case 'RICH_TEXT':
      return richTextOf(storable(textOf(answer)));
    case 'INTEGER':
      return readAmount(textOf(answer));
    case 'REGIONS':
    case 'TERMS':
      return codesOf(answer);
    case 'PERIOD':
      return periodValue(answer);
    case 'MONEY': {
      const { amount, currency } = moneyOf(answer);
      return { amountCents: centsOf(amount), currency };
    }
    case 'PARTNERS':
      return filled(answer).map(({ name = '', category, scope, area }) => ({
        name: storable(name.trim()),
        category: orNull(category),
        scope: orNull(scope),
        area: orNull(area),
      }));
    case 'URLS':
      return filled(answer).map(({ url = '', kind }) => ({
        url: webAddress(url),
        kind: orNull(kind) ?? 'WEBSITE',
      }));
    case 'INDICATORS':
      return filled(answer).map(indicatorValue);
    case 'CONSENT':
      return true;
    default:
      return storable(textOf(answer)).trim();
  }
}

function periodValue(answer: unknown): unknown {
  const { start, end, isOngoing } = periodOf(answer);
  return {
    start: orNull(start),
    end: isOngoing ? null : orNull(end),
    isOngoing: isOngoing || null,
  };
}

function indicatorValue({ name = '', unit = '', measuredOn, ...numbers }: ListEntry): unknown {
  return {
    name: storable(name.trim()),
    unit: storable(unit.trim()),
    baseline: readAmount(numbers['baseline'] ?? ''),
    target: readAmount(numbers['target'] ?? ''),
    achieved: readAmount(numbers['achieved'] ?? ''),
    measuredOn: orNull(measuredOn),
  };
}

/** The entries into which something was written. */
export function filled(answer: unknown): readonly ListEntry[] {
  return entriesOf(answer).filter(hasWords);
}

/** People leave out the scheme. */
export function webAddress(text: string): string {
  const bare = text.trim();
  return /^[a-z][a-z\d+.-]*:/iu.test(bare) ? bare : `https://${bare}`;
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** The answer that a value of the service is, to write on with. */
export function answerOf({ type }: Pick<Question, 'type'>, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (type) {
    case 'RICH_TEXT':
      return plainTextOf(value);
    case 'INTEGER':
      return String(value as number);
    case 'PERIOD': {
      const { start, end, isOngoing } = value as Readonly<Record<string, unknown>>;
      return { start: start ?? '', end: end ?? '', isOngoing: isOngoing === true };
    }
    case 'MONEY': {
      const { amountCents, currency } = value as { amountCents: number; currency: string };
      return { amount: String(amountCents / 100), currency };
    }
    case 'PARTNERS':
    case 'URLS':
    case 'INDICATORS':
      return (value as readonly Readonly<Record<string, unknown>>[]).map(entryOf);
    case 'TEXT_LINE':
      return Array.isArray(value) ? value.join('; ') : value;
    default:
      return value;
  }
}

function entryOf(value: Readonly<Record<string, unknown>>): ListEntry {
  const fields = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(
    fields.map(([name, field]) => [name, field === null ? '' : String(field as string | number)]),
  );
}
