import type { Unmet } from '../../kernel/decision.ts';
import type { MatrixStructure } from './criteria-matrix.ts';
import { ITEM_TYPES, itemsOf, type QuestionnaireItem } from './questionnaire.ts';
import type { QuestionnaireStructure } from './questionnaire.ts';

const KEY = /^[A-Za-z][A-Za-z0-9]*([_-][A-Za-z0-9]+)*$/u;

/** Everything that speaks against the structure of a questionnaire. */
export function unmetForQuestionnaire(structure: QuestionnaireStructure): readonly Unmet[] {
  const items = itemsOf(structure);
  const asksConsent = items.some((item) => item.type === 'CONSENT');
  const keys = [...structure.sections, ...items].map((part) => part.key);
  return [
    ...unmetForKeys(keys.filter((key) => !KEY.test(key))),
    ...unmetForRepeated(structure.sections.map((section) => section.key)),
    ...unmetForRepeated(items.map((item) => item.key)),
    ...unmetForRepeated(items.flatMap((item) => item.path ?? [])),
    ...items.filter((item) => !isSoundItem(item)).map((item) => issue('FORM_ITEM', item.key)),
    ...(items.length === 0 ? [{ code: 'FORM_EMPTY', path: 'structure' }] : []),
    ...(asksConsent === (structure.consent === null) ? [issue('FORM_CONSENT', 'consent')] : []),
  ];
}

/** Everything that speaks against the structure of a matrix. */
export function unmetForMatrix(structure: MatrixStructure): readonly Unmet[] {
  const questions = structure.criteria.flatMap((criterion) => criterion.questions);
  const keys = questions.map((question) => question.key);
  const ascending = structure.scale.every(
    (value, index) => Number.isInteger(value) && value > (structure.scale[index - 1] ?? -1),
  );
  const foreign = structure.criteria.flatMap(({ criterion, questions: own }) =>
    own.filter((question) => !question.key.startsWith(`${criterion}-`)),
  );
  return [
    ...unmetForKeys(keys.filter((key) => !/^[a-z]+-[a-z]+$/u.test(key))),
    ...unmetForRepeated(structure.criteria.map(({ criterion }) => criterion)),
    ...unmetForRepeated(keys),
    ...foreign.map((question) => issue('FORM_QUESTION_ELSEWHERE', question.key)),
    ...(keys.length === 0 ? [{ code: 'FORM_EMPTY', path: 'structure' }] : []),
    ...(ascending && structure.scale.length > 1 ? [] : [issue('FORM_SCALE', 'scale')]),
  ];
}

function isSoundItem(item: QuestionnaireItem): boolean {
  const hasTerms = item.type === 'TERM' || item.type === 'TERMS';
  const hasLength = item.maxLength === null || item.maxLength >= 1;
  return ITEM_TYPES.includes(item.type) && hasTerms === (item.taxonomy !== null) && hasLength;
}

function unmetForKeys(malformed: readonly string[]): readonly Unmet[] {
  return malformed.map((key) => issue('FORM_KEY_MALFORMED', key));
}

function unmetForRepeated(keys: readonly string[]): readonly Unmet[] {
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  return repeated.map((key) => issue('FORM_KEY_TWICE', key));
}

function issue(code: string, key: string): Unmet {
  return { code, path: `structure.${key}`, params: { key } };
}
