import type { OwnSubmission } from './load-submission.ts';

/** A step on the way of a practice, as a contributor sees it. */
export type StepKey =
  | 'BEGUN'
  | 'HANDED_IN'
  | 'READING'
  | 'SELECTED'
  | 'SURVEY'
  | 'ANALYSIS'
  | 'REVIEW'
  | 'PUBLISHED'
  | 'DECLINED'
  | 'DUPLICATE'
  | 'ARCHIVED'
  | 'WITHDRAWN';

/** A step, with what is known of it. */
export interface Step {
  readonly key: StepKey;
  readonly state: 'DONE' | 'CURRENT' | 'AHEAD';
  /** When it was reached, last if more than once; null: not yet. */
  readonly at: string | null;
}

type Stage = OwnSubmission['stage'];

const WHOLE_WAY: readonly StepKey[] = [
  'BEGUN',
  'HANDED_IN',
  'READING',
  'SELECTED',
  'SURVEY',
  'ANALYSIS',
  'REVIEW',
  'PUBLISHED',
];

const STEP_OF: Readonly<Record<Stage, StepKey>> = {
  DRAFT: 'BEGUN',
  SUBMITTED: 'HANDED_IN',
  PRELIMINARY_ANALYSIS: 'READING',
  INFORMATION_REQUESTED: 'READING',
  SELECTED: 'SELECTED',
  SURVEY_SENT: 'SURVEY',
  SURVEY_RECEIVED: 'SURVEY',
  ANALYSIS: 'ANALYSIS',
  REVIEW: 'REVIEW',
  APPROVED: 'REVIEW',
  PUBLISHED: 'PUBLISHED',
  DECLINED: 'DECLINED',
  DUPLICATE: 'DUPLICATE',
  ARCHIVED: 'ARCHIVED',
  WITHDRAWN: 'WITHDRAWN',
};

type Way = Pick<OwnSubmission, 'stage' | 'history'>;

/** The way of a practice: what lies behind it, where it stands, what may come. */
export function stagePath({ stage, history }: Way): readonly Step[] {
  const reached = new Map(history.map((entry) => [STEP_OF[entry.stage], entry.enteredAt]));
  const current = STEP_OF[stage];
  const isOnTheWay = WHOLE_WAY.includes(current);
  const way = isOnTheWay ? WHOLE_WAY : [...WHOLE_WAY, current];
  const place = way.indexOf(current);
  return way.flatMap((key, index): readonly Step[] => {
    const at = reached.get(key) ?? null;
    if (index > place) return [{ key, state: 'AHEAD', at: null }];
    if (index === place) return [{ key, state: 'CURRENT', at }];
    // What was left out on the way, such as the survey, does not lie behind.
    return at === null ? [] : [{ key, state: 'DONE', at }];
  });
}
