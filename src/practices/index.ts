export { addPractice } from './commands/create-practice.ts';
export { changeFacts } from './commands/save-practice-facts.ts';
export { saveText, writePracticeText } from './commands/save-text.ts';
export {
  ASPECTS,
  requiredWords,
  TIPS,
  type Aspect,
  type TextSpec,
} from './domain/content-model.ts';
export { authorityMode, type FactsPatch, type PracticeFacts } from './domain/facts.ts';
export { canSaveSourceText, canSeePractices } from './domain/practice-policy.ts';
export { STAGES, workingStage, type Stage } from './domain/stage.ts';
export type { Edition, StageChange, WorkingPractice } from './domain/working-practice.ts';
export { matrixQuestionKeys } from './queries/text-spec.ts';
export {
  countAllPractices,
  findPractice,
  lockPractice,
  updateStage,
} from './store/practice.store.ts';
export { executeOnPractice } from './graphql/execute-on-practice.ts';
export { PracticeFactsInput } from './graphql/practice-facts.inputs.ts';
export { presentPracticeById } from './graphql/present-practice-by-id.ts';
export { readFacts } from './graphql/read-facts.ts';
export { StageEnum } from './graphql/stage.type.ts';
export { WorkingPracticeType } from './graphql/working-practice.type.ts';
export { WorkingFactsType } from './graphql/working-facts.type.ts';
export { editions, translating } from './editions.ts';
export { writing } from './writing.ts';
