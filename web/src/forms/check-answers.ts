import type { Words } from '../words/words.ts';
import { centsOf, readAmount } from './amounts.ts';
import { filled, webAddress } from './answer-values.ts';
import {
  isAnswered,
  moneyOf,
  periodOf,
  textOf,
  type Answers,
  type Issue,
  type ListEntry,
} from './answers.ts';
import { questionsOf, type Question, type Questionnaire } from './questionnaire.ts';

/** Most characters of a text for which the form says nothing else. */
const MOST_CHARACTERS = 20_000;
const EMAIL = /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const MONTH = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/u;

/** What is asked of answers. */
export interface CheckRules {
  /** Which questions must be answered; by default those that the form says. */
  readonly isNeeded?: (question: Question) => boolean;
}

/** What is wrong with the answers, in the order of the questions, in words for the reader. */
export function checkAnswers(
  form: Pick<Questionnaire, 'sections'>,
  answers: Answers,
  words: Words,
  { isNeeded = ({ required }) => required }: CheckRules = {},
): readonly Issue[] {
  return questionsOf(form).flatMap((question) => {
    const { key, type } = question;
    const answer = answers[key];
    if (!isAnswered(type, answer)) {
      const message = words.say(
        type === 'CONSENT' ? 'forms.issue.consent' : 'forms.issue.required',
      );
      return isNeeded(question) ? [{ path: key, message }] : [];
    }
    const message = objectionTo(question, answer, words);
    return message === null ? [] : [{ path: key, message }];
  });
}

/** Most characters of the answer; null when length is not the question. */
export function limitOf({ type, maxLength }: Pick<Question, 'type' | 'maxLength'>): number | null {
  const isText = ['PLAIN_TEXT', 'TEXT_LINE', 'RICH_TEXT', 'EMAIL'].includes(type);
  return isText ? (maxLength ?? MOST_CHARACTERS) : null;
}

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

function objectionTo(question: Question, answer: unknown, words: Words): string | null {
  const limit = limitOf(question);
  const over = limit === null ? 0 : lengthOf(textOf(answer)) - limit;
  if (over > 0) return words.say('forms.issue.too-long', { count: over });
  switch (question.type) {
    case 'EMAIL':
      return EMAIL.test(textOf(answer).trim()) ? null : words.say('forms.issue.email');
    case 'INTEGER': {
      const count = readAmount(textOf(answer));
      const isCount = count !== null && Number.isSafeInteger(count) && count >= 0;
      return isCount ? null : words.say('forms.issue.integer');
    }
    case 'PERIOD':
      return periodObjection(answer, words);
    case 'MONEY':
      return centsOf(moneyOf(answer).amount) === null ? words.say('forms.issue.amount') : null;
    case 'PARTNERS':
      return firstObjection(answer, ({ name = '' }, number) =>
        name.trim() === '' ? words.say('forms.issue.entry-name', { number }) : null,
      );
    case 'URLS':
      return firstObjection(answer, (entry, number) =>
        isWebAddress(entry['url'] ?? '') ? null : words.say('forms.issue.url', { number }),
      );
    case 'INDICATORS':
      return firstObjection(answer, (entry, number) => indicatorObjection(entry, number, words));
    default:
      return null;
  }
}

function indicatorObjection(entry: ListEntry, number: number, words: Words): string | null {
  const isMissing = ['name', 'unit'].some((name) => (entry[name] ?? '').trim() === '');
  if (isMissing) return words.say('forms.issue.entry-name-unit', { number });
  const figures = ['baseline', 'target', 'achieved'].map((name) => (entry[name] ?? '').trim());
  const isWrong = figures.some((figure) => figure !== '' && readAmount(figure) === null);
  return isWrong ? words.say('forms.issue.entry-number', { number }) : null;
}

function firstObjection(
  answer: unknown,
  objection: (entry: ListEntry, number: number) => string | null,
): string | null {
  for (const [index, entry] of filled(answer).entries()) {
    const message = objection(entry, index + 1);
    if (message !== null) return message;
  }
  return null;
}

function periodObjection(answer: unknown, words: Words): string | null {
  const { start, end, isOngoing } = periodOf(answer);
  const given = [start, isOngoing ? '' : end].filter((month) => month !== '');
  if (!given.every((month) => MONTH.test(month))) return words.say('forms.issue.period-year');
  if (given.length < 2) return null;
  const length = Math.min(start.length, end.length);
  const isReversed = start.slice(0, length) > end.slice(0, length);
  return isReversed ? words.say('forms.issue.period-order') : null;
}

function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname } = new URL(webAddress(text));
    return /^https?:$/u.test(protocol) && hostname.includes('.');
  } catch {
    return false;
  }
}
