import type { Unmet } from '../../kernel/decision.ts';
import {
  validateAnswers,
  type AnswerRules,
  type QuestionnaireItem,
  type QuestionnaireStructure,
} from '../../forms/index.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { AnsweredText } from './submission.ts';

/** Where the answer to an item is sent: the path of the content model, or the item's key when it has none. */
export function answerPathOf({ path, key }: QuestionnaireItem): string {
  return path ?? key;
}

/**
 * What is wrong with the answers to a survey: `SURVEY_EMPTY`, `PATH_NOT_IN_FORM`, `ANSWER_TWICE`, and the
 * codes of forms (`ANSWER_…`). Paths are those that the answers were sent with.
 */
export function validateSurveyAnswers(
  structure: QuestionnaireStructure,
  answers: readonly AnsweredText[],
  rules: AnswerRules,
): readonly Unmet[] {
  if (answers.length === 0) return [{ code: 'SURVEY_EMPTY', path: 'texts' }];
  const items = structure.sections.flatMap((section) => section.items);
  const keys = new Map(items.map((item) => [answerPathOf(item), item.key]));
  const paths = new Map(items.map((item) => [`answers.${item.key}`, answerPathOf(item)]));
  const sent = answers.map(({ path }) => path);
  const twice = new Set(sent.filter((path, index) => sent.indexOf(path) !== index));
  const foreign = sent.filter((path) => !keys.has(path));
  const byKey = Object.fromEntries(
    answers.flatMap(({ path, value }) => (keys.has(path) ? [[keys.get(path), value]] : [])),
  ) as Readonly<Record<string, unknown>>;
  return [
    ...foreign.map((path) => ({ code: 'PATH_NOT_IN_FORM', path })),
    ...[...twice].map((path) => ({ code: 'ANSWER_TWICE', path })),
    ...answers
      .filter(({ value }) => typeof value === 'object' && hasForbiddenInside(value))
      .map(({ path }) => ({ code: 'ANSWER_CHARACTER', path })),
    ...validateAnswers(structure, byKey, rules).map((issue) => ({
      ...issue,
      path: paths.get(issue.path ?? '') ?? issue.path,
    })),
  ];
}

/** Whether a text somewhere inside lists and objects holds a character that cannot be stored. */
function hasForbiddenInside(value: unknown): boolean {
  if (typeof value === 'string') return hasForbiddenCharacter(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasForbiddenInside);
}
