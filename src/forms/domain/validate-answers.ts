import type { Unmet } from '../../kernel/decision.ts';
import { MAX_RICH_TEXT_CHARACTERS } from '../../kernel/rich-text.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import { hasShape, plainAnswer } from './answer-shape.ts';
import { itemsOf, type QuestionnaireItem, type QuestionnaireStructure } from './questionnaire.ts';

/** Untrusted answers by the key of their item. */
export type Answers = Readonly<Record<string, unknown>>;

/** What may be left open, and which codes exist. */
export interface AnswerRules {
  /** Whether required items may still be empty, because the form is only being saved. */
  readonly isUnfinished?: boolean;
  /** Codes by taxonomy; a vocabulary that is absent is not checked. */
  readonly terms?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Codes of regions; absent: not checked. */
  readonly regions?: ReadonlySet<string>;
}

/** The vocabularies of the three codes of a partner. */
const PARTNER_TAXONOMIES = {
  category: 'STAKEHOLDER_CATEGORY',
  scope: 'STAKEHOLDER_SCOPE',
  area: 'STAKEHOLDER_AREA',
} as const;

/**
 * Every rule that the answers break, with the path `answers.<key>`.
 * Codes: `ANSWER_UNKNOWN`, `ANSWER_REQUIRED`, `ANSWER_SHAPE`, `ANSWER_CHARACTER`,
 * `ANSWER_TOO_LONG` (max, length), `ANSWER_CODE_UNKNOWN` (value).
 */
export function validateAnswers(
  structure: QuestionnaireStructure,
  answers: Answers,
  rules: AnswerRules = {},
): readonly Unmet[] {
  const items = itemsOf(structure);
  const keys = new Set(items.map((item) => item.key));
  const unknown = Object.keys(answers).filter((key) => !keys.has(key));
  return [
    ...unknown.map((key) => ({ code: 'ANSWER_UNKNOWN', path: `answers.${key}` })),
    ...items.flatMap((item) => validateAnswer(item, answers[item.key] ?? null, rules)),
  ];
}

function validateAnswer(
  item: QuestionnaireItem,
  answer: unknown,
  rules: AnswerRules,
): readonly Unmet[] {
  const path = `answers.${item.key}`;
  if (answer === null || isEmpty(answer)) {
    const isMissing = item.required && rules.isUnfinished !== true;
    return isMissing ? [{ code: 'ANSWER_REQUIRED', path }] : [];
  }
  if (!hasShape(item.type, answer)) return [{ code: 'ANSWER_SHAPE', path }];
  const plain = plainAnswer(answer) ?? '';
  const length = [...plain].length;
  const max = item.maxLength ?? MAX_RICH_TEXT_CHARACTERS;
  return [
    ...(hasForbiddenCharacter(plain) ? [{ code: 'ANSWER_CHARACTER', path }] : []),
    ...(length > max ? [{ code: 'ANSWER_TOO_LONG', path, params: { max, length } }] : []),
    ...unknownCodes(item, answer, rules).map((value) => ({
      code: 'ANSWER_CODE_UNKNOWN',
      path,
      params: { value },
    })),
  ];
}

/** An answer that says nothing: blank text, an empty list, a period of nulls. */
function isEmpty(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length === 0;
  const plain = plainAnswer(answer);
  if (plain !== null) return plain.replaceAll('- ', '').trim() === '';
  if (typeof answer !== 'object' || answer === null) return answer === false;
  const values: readonly unknown[] = Object.values(answer);
  return values.length > 0 && values.every((value) => value === null);
}

function unknownCodes(
  item: QuestionnaireItem,
  answer: unknown,
  { terms = {}, regions }: AnswerRules,
): readonly string[] {
  const outside = (codes: readonly string[], known: ReadonlySet<string> | undefined) =>
    known === undefined ? [] : codes.filter((code) => !known.has(code));
  switch (item.type) {
    case 'REGIONS':
      return outside(answer as readonly string[], regions);
    case 'TERM':
      return outside([answer as string], terms[item.taxonomy ?? '']);
    case 'TERMS':
      return outside(answer as readonly string[], terms[item.taxonomy ?? '']);
    case 'PARTNERS': {
      const partners = answer as readonly Readonly<Record<string, string | null>>[];
      return Object.entries(PARTNER_TAXONOMIES).flatMap(([key, taxonomy]) => {
        const codes = partners.flatMap((partner) => partner[key] ?? []);
        return outside(codes, terms[taxonomy]);
      });
    }
    default:
      return [];
  }
}
