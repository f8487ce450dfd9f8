export { answerSurvey } from './commands/answer-survey.ts';
export {
  movePractice,
  type MovedPractice,
  type TransitionPractice,
} from './commands/move-practice.ts';
export { resubmit, saveSubmission } from './commands/save-submission.ts';
export { sendSurvey } from './commands/send-survey.ts';
export { signOff } from './commands/sign-off.ts';
export { submitPractice } from './commands/submit-practice.ts';
export { transitionPractice } from './commands/transition-practice.ts';
export { withdrawSubmission, type TakeDown } from './commands/withdraw-submission.ts';
export { SUBMISSION_CHART } from './domain/submission-chart.ts';
export type { LetterText, LetterWriter } from './domain/submission.ts';
export { LetterWordsInput } from './graphql/decision.inputs.ts';
export { letterWriter } from './graphql/letter-writer.ts';
export { createWithdrawalResolver } from './graphql/withdrawal.resolver.ts';
export { listAvailableTransitions } from './queries/available-transitions.ts';
export { findSubmissionIdByTokenHash } from './store/submission-access.store.ts';
