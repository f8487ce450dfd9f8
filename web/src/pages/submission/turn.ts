import type { OwnSubmission } from './load-submission.ts';

/** Whose turn it is; nobody's when the practice has arrived at an end. */
export type Turn = 'CONTRIBUTOR' | 'COORDINATION' | 'NOBODY';

const ENDS: readonly OwnSubmission['stage'][] = [
  'DECLINED',
  'DUPLICATE',
  'PUBLISHED',
  'ARCHIVED',
  'WITHDRAWN',
];

/** Tells who has to act next. */
export function turnOf({
  stage,
  allowedActions,
}: Pick<OwnSubmission, 'stage' | 'allowedActions'>): Turn {
  if (ENDS.includes(stage)) return 'NOBODY';
  const isOwn = allowedActions.some((action) => action === 'HAND_IN' || action === 'ANSWER_SURVEY');
  return isOwn ? 'CONTRIBUTOR' : 'COORDINATION';
}
