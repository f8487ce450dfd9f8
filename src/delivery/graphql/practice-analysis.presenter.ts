import type { PublishedAspect, PublishedMatrixAnswer } from '../domain/edition-document.ts';
import { TIP_QUESTIONS } from '../domain/practice-row.ts';
import {
  AspectState,
  EvaluationAspect,
  EvaluationCriterion,
  MatrixAnswerState,
  TransferabilityQuestion,
} from './evaluation.enums.ts';
import {
  MatrixAnswerType,
  PracticeAspectType,
  TipType,
  type PracticeMatrixType,
} from './practice-analysis.type.ts';
import type { PracticeView } from './practice-view.ts';
import { textFields, type TextFields } from './text.presenter.ts';

/** A part of the analysis with what its labels are resolved from; neither is a field of the schema. */
export interface AnalysisPart {
  readonly view: PracticeView;
  /** Code of the aspect, question or criterion in its taxonomy. */
  readonly code: string;
}

/** Presents what was found under each aspect. */
export function presentAspects(view: PracticeView): readonly (PracticeAspectType & AnalysisPart)[] {
  const fields = textFields(view.texts, view.reading.locale);
  return view.row.document.facts.aspects.map((aspect) => presentAspect(view, fields, aspect));
}

function presentAspect(view: PracticeView, fields: TextFields, fact: PublishedAspect) {
  const { aspect: code, notAssessedReason, rating } = fact;
  const inspiring = `aspects.${code}.inspiringElements`;
  const room = `aspects.${code}.roomForImprovement`;
  return Object.assign(new PracticeAspectType(), {
    view,
    code,
    aspect: EvaluationAspect[code.toUpperCase() as EvaluationAspect],
    state: AspectState[fact.state],
    notAssessedReason,
    rating,
    inspiringElements: fields.rich(inspiring),
    inspiringElementsText: fields.localized(inspiring),
    roomForImprovement: fields.rich(room),
    roomForImprovementText: fields.localized(room),
  });
}

/** Presents the answers to the four transferability questions. */
export function presentTips(view: PracticeView): readonly (TipType & AnalysisPart)[] {
  const fields = textFields(view.texts, view.reading.locale);
  return TIP_QUESTIONS.map((code) =>
    Object.assign(new TipType(), {
      view,
      code,
      question: TransferabilityQuestion[code.toUpperCase() as TransferabilityQuestion],
      answer: fields.rich(`tips.${code}`),
      answerText: fields.localized(`tips.${code}`),
    }),
  );
}

/** Presents the answers to the criteria matrix. */
export function presentMatrix(view: PracticeView): PracticeMatrixType {
  const fields = textFields(view.texts, view.reading.locale);
  const { version, answers } = view.row.document.facts.matrix;
  return { version, answers: answers.map((answer) => presentAnswer(view, fields, answer)) };
}

function presentAnswer(view: PracticeView, fields: TextFields, fact: PublishedMatrixAnswer) {
  const { criterion: code, questionKey, rating, evidence } = fact;
  return Object.assign(new MatrixAnswerType(), {
    view,
    code,
    criterion: EvaluationCriterion[code.toUpperCase() as EvaluationCriterion],
    questionKey,
    state: MatrixAnswerState[fact.state],
    rating,
    evidence,
    answer: fields.rich(`matrix.${questionKey}.answer`),
    answerText: fields.localized(`matrix.${questionKey}.answer`),
  });
}
