import { hasRole, type Role } from '../../kernel/actor.ts';
import { STAGES, type Stage } from '../../practices/index.ts';
import type { Chart, Edge, EdgeRule } from '../../workflow/chart.ts';
import * as guard from './move-facts.ts';
import type { Guard, MoveFacts } from './move-facts.ts';

/** Who walks an edge: roles, or the contributor who holds the submission's token. */
export type Walker = Role | 'SUBMITTER';

type PracticeEdge = Edge<Stage, MoveFacts>;

interface EdgeOptions {
  readonly guards?: readonly Guard[];
  readonly mutation?: string;
  readonly comment?: boolean;
  readonly letter?: boolean;
}

function edge(
  move: readonly [from: Stage, verb: string, to: Stage],
  who: readonly Walker[],
  options: EdgeOptions = {},
): PracticeEdge {
  const [from, verb, to] = move;
  const { guards = [], comment = false, letter = false, mutation = 'transition' } = options;
  return {
    from,
    to,
    verb,
    mutation,
    who,
    mayWalk: walkedBy(who),
    guards: comment ? [...guards, guard.hasComment] : guards,
    requiresComment: comment,
    requiresLetter: letter,
  };
}

function walkedBy(who: readonly Walker[]): EdgeRule {
  return (actor) => {
    if (actor.kind === 'SYSTEM') return null;
    if (actor.kind === 'SUBMITTER') return who.includes('SUBMITTER') ? null : 'RIGHT_STAFF';
    const holds = who.some((walker) => walker !== 'SUBMITTER' && hasRole(actor, walker));
    return holds ? null : `RIGHT_${who.find((walker) => walker !== 'SUBMITTER') ?? 'SUBMITTER'}`;
  };
}

const { templateIsComplete, consentIsOnFile, hasSubmitter } = guard;
const { analysisIsComplete, fourEyes, isSignedOff, namesOriginal } = guard;

const TERMINAL: readonly Stage[] = ['ARCHIVED', 'WITHDRAWN'];

const intake: readonly PracticeEdge[] = [
  edge(['DRAFT', 'submit', 'SUBMITTED'], ['SUBMITTER', 'COORDINATOR', 'EDITOR'], {
    guards: [templateIsComplete, consentIsOnFile],
  }),
  edge(['SUBMITTED', 'start', 'PRELIMINARY_ANALYSIS'], ['COORDINATOR']),
  edge(['PRELIMINARY_ANALYSIS', 'ask', 'INFORMATION_REQUESTED'], ['COORDINATOR'], {
    guards: [hasSubmitter],
    comment: true,
    letter: true,
  }),
  edge(['INFORMATION_REQUESTED', 'resubmit', 'SUBMITTED'], ['SUBMITTER'], {
    guards: [templateIsComplete],
    mutation: 'resubmit',
  }),
  edge(['PRELIMINARY_ANALYSIS', 'select', 'SELECTED'], ['COORDINATOR'], {
    guards: [templateIsComplete, consentIsOnFile],
    letter: true,
  }),
  edge(['PRELIMINARY_ANALYSIS', 'decline', 'DECLINED'], ['COORDINATOR'], {
    comment: true,
    letter: true,
  }),
  edge(['PRELIMINARY_ANALYSIS', 'markDuplicate', 'DUPLICATE'], ['COORDINATOR'], {
    guards: [namesOriginal],
  }),
  edge(['DECLINED', 'reopen', 'SUBMITTED'], ['COORDINATOR'], { comment: true }),
  edge(['DUPLICATE', 'reopen', 'SUBMITTED'], ['COORDINATOR'], { comment: true }),
];

const survey: readonly PracticeEdge[] = [
  edge(['SELECTED', 'sendSurvey', 'SURVEY_SENT'], ['COORDINATOR'], {
    guards: [hasSubmitter],
    mutation: 'sendSurvey',
    letter: true,
  }),
  edge(['SURVEY_SENT', 'answerSurvey', 'SURVEY_RECEIVED'], ['SUBMITTER'], {
    mutation: 'answerSurvey',
  }),
  edge(['SURVEY_RECEIVED', 'analyse', 'ANALYSIS'], ['COORDINATOR', 'RESEARCHER']),
  edge(['SELECTED', 'skipSurvey', 'ANALYSIS'], ['COORDINATOR'], { comment: true }),
  edge(['SURVEY_SENT', 'skipSurvey', 'ANALYSIS'], ['COORDINATOR'], { comment: true }),
];

const publication: readonly PracticeEdge[] = [
  edge(['ANALYSIS', 'handIn', 'REVIEW'], ['RESEARCHER'], {
    guards: [templateIsComplete, analysisIsComplete],
  }),
  edge(['REVIEW', 'return', 'ANALYSIS'], ['EDITOR'], { comment: true }),
  edge(['REVIEW', 'signOff', 'APPROVED'], ['EDITOR'], {
    guards: [fourEyes, templateIsComplete, analysisIsComplete],
    mutation: 'signOff',
  }),
  edge(['APPROVED', 'publish', 'PUBLISHED'], ['EDITOR'], {
    guards: [consentIsOnFile, isSignedOff],
    mutation: 'publish',
    letter: true,
  }),
  edge(['PUBLISHED', 'revise', 'ANALYSIS'], ['EDITOR', 'RESEARCHER']),
  edge(['PUBLISHED', 'archive', 'ARCHIVED'], ['EDITOR'], { comment: true, letter: true }),
  edge(['PUBLISHED', 'withdraw', 'WITHDRAWN'], ['EDITOR', 'SUBMITTER'], { comment: true }),
];

/** Consent can be taken back at any time, also after a practice was declined. */
const withdrawal: readonly PracticeEdge[] = STAGES.filter(
  (stage) => stage !== 'PUBLISHED' && !TERMINAL.includes(stage),
).map((stage) =>
  edge([stage, 'withdraw', 'WITHDRAWN'], ['SUBMITTER', 'COORDINATOR'], { comment: true }),
);

/**
 * The way of a practice from submission to publication: the one definition that moves, the API's
 * `availableTransitions`, the permission table and the diagram are taken from.
 */
export const SUBMISSION_CHART: Chart<Stage, MoveFacts> = {
  name: 'practice',
  states: STAGES,
  initial: 'DRAFT',
  terminal: TERMINAL,
  edges: [...intake, ...survey, ...publication, ...withdrawal],
};
