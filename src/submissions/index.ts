export { answerSurvey } from './commands/answer-survey.ts';
export {
  movePractice,
  type MovedPractice,
  type TransitionPractice,
} from './commands/move-practice.ts';
export { sendSurvey } from './commands/send-survey.ts';
export { submitPractice } from './commands/submit-practice.ts';
export { transitionPractice } from './commands/transition-practice.ts';
export type { LetterText, LetterWriter } from './domain/submission.ts';
export { LetterWordsInput } from './graphql/decision.inputs.ts';
export { letterWriter } from './graphql/letter-writer.ts';
export { MySubmissionType } from './graphql/my-submission.type.ts';
export { createWithdrawalResolver } from './graphql/withdrawal.resolver.ts';
export { findSubmissionIdByTokenHash } from './store/submission-access.store.ts';
