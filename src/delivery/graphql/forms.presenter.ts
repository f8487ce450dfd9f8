import { encodeId } from '../../kernel/ids.ts';
import type { MatrixRow, QuestionnaireRow } from '../queries/forms.ts';
import { CriteriaMatrixType, type MatrixCriterionType } from './criteria-matrix.type.ts';
import { EvaluationCriterion } from './evaluation.enums.ts';
import { QuestionnaireType, type ConsentRequestType } from './questionnaire.type.ts';
import { Provenance, QuestionnaireKind } from './reference.enums.ts';

/** Presents a version of the matrix; a key stands where a wording is missing. */
export function presentCriteriaMatrix(row: MatrixRow): CriteriaMatrixType {
  const { id, locale, version, status, structure, texts } = row;
  return Object.assign(new CriteriaMatrixType(), {
    nodeType: 'CriteriaMatrix',
    id: encodeId('CriteriaMatrix', id),
    locale,
    version,
    status,
    note: texts['note']?.value ?? null,
    scale: structure.scale.map((value) => ({
      value,
      label: texts[`scale.${value}.label`]?.value ?? `${value}`,
    })),
    criteria: structure.criteria.map((criterion) => presentCriterion(row, criterion)),
  });
}

function presentCriterion(
  { texts }: MatrixRow,
  { criterion, optional, coreOrigin, questions }: MatrixRow['structure']['criteria'][number],
): MatrixCriterionType {
  return {
    criterion: EvaluationCriterion[criterion.toUpperCase() as EvaluationCriterion],
    isOptional: optional,
    coreQuestion: texts[`criteria.${criterion}.coreQuestion`]?.value ?? criterion,
    coreOrigin,
    questions: questions.map(({ key, origin, lookFor }) => ({
      key,
      origin,
      question: texts[`questions.${key}.question`]?.value ?? key,
      lookFor: Array.from({ length: lookFor }, (_, index) => `questions.${key}.lookFor.${index}`)
        .map((path) => texts[path]?.value)
        .filter((hint) => hint !== undefined),
    })),
  };
}

/** Presents a version of a questionnaire; a key stands where a wording is missing. */
export function presentQuestionnaire(row: QuestionnaireRow): QuestionnaireType {
  const { id, locale, kind, version, locales, structure, texts } = row;
  return Object.assign(new QuestionnaireType(), {
    nodeType: 'Questionnaire',
    id: encodeId('Questionnaire', id),
    locale,
    kind: QuestionnaireKind[kind],
    version,
    locales,
    sections: structure.sections.map(({ key, items }) => ({
      key,
      title: texts[`sections.${key}.title`]?.value ?? key,
      guidance: texts[`sections.${key}.guidance`]?.value ?? null,
      items: items.map((item) => ({
        ...item,
        label: texts[`items.${item.key}.label`]?.value ?? item.key,
        guidance: texts[`items.${item.key}.guidance`]?.value ?? null,
        provenance: Provenance[item.provenance],
      })),
    })),
    consent: presentConsent(row),
  });
}

/** A consent without words cannot be asked for. */
function presentConsent({ structure, texts }: QuestionnaireRow): ConsentRequestType | null {
  const words = texts['consent.text'];
  if (structure.consent === null || words === undefined) return null;
  const { version, purpose } = structure.consent;
  return { version, purpose, text: words.value, locale: words.locale };
}
