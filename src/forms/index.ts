export { addCriteriaMatrixVersion } from './commands/add-criteria-matrix-version.ts';
export { addQuestionnaireVersion } from './commands/add-questionnaire-version.ts';
export { CONSENT_TEXT_PATH } from './domain/consent.ts';
export {
  MATRIX_STATUSES,
  type CriteriaMatrix,
  type MatrixStructure,
} from './domain/criteria-matrix.ts';
export {
  ITEM_TYPES,
  QUESTIONNAIRE_KINDS,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireKind,
  type QuestionnaireStructure,
} from './domain/questionnaire.ts';
export { validateAnswers, type AnswerRules, type Answers } from './domain/validate-answers.ts';
export { consentText } from './queries/consent-text.ts';
export { findCriteriaMatrix, newestMatrixVersion } from './queries/find-criteria-matrix.ts';
export { findQuestionnaire, findQuestionnaireById } from './queries/find-questionnaire.ts';
