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
  /** When it was reached; null: not known, or not yet. */
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

/** Ends of the way, with the last step before them that certainly lies behind. */
const ENDS: Readonly<Partial<Record<StepKey, StepKey>>> = {
  DECLINED: 'READING',
  DUPLICATE: 'READING',
  ARCHIVED: 'PUBLISHED',
  WITHDRAWN: 'BEGUN',
};

type Standing = Pick<OwnSubmission, 'stage' | 'stageEnteredAt' | 'createdAt' | 'survey'>;

/** The way of a practice: what lies behind it, where it stands, what may come. */
export function stagePath(submission: Standing): readonly Step[] {
  const current = STEP_OF[submission.stage];
  const end = ENDS[current];
  const way = end === undefined ? WHOLE_WAY : [...upTo(end), current];
  const place = way.indexOf(current);
  return way
    .map((key, index): Step => {
      if (index === place) return { key, state: 'CURRENT', at: enteredAt(key, submission) };
      if (index > place) return { key, state: 'AHEAD', at: null };
      return { key, state: 'DONE', at: knownDate(key, submission) };
    })
    .filter(({ key, state }) => key !== 'SURVEY' || state !== 'DONE' || submission.survey !== null);
}

function upTo(last: StepKey): readonly StepKey[] {
  return WHOLE_WAY.slice(0, WHOLE_WAY.indexOf(last) + 1);
}

function enteredAt(key: StepKey, { stageEnteredAt, createdAt }: Standing): string {
  return key === 'BEGUN' ? createdAt : stageEnteredAt;
}

function knownDate(key: StepKey, { createdAt, survey }: Standing): string | null {
  if (key === 'BEGUN') return createdAt;
  return key === 'SURVEY' ? (survey?.answeredAt ?? null) : null;
}
