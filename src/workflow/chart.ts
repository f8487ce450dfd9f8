import type { Actor } from '../kernel/actor.ts';
import { decide, type Decision, type Unmet } from '../kernel/decision.ts';

/** Who may walk an edge, as a pure rule; answers the code of the missing right, or null. */
export type EdgeRule = (actor: Actor) => string | null;

/** One move of a chart. */
export interface Edge<State extends string, Facts> {
  readonly from: State;
  readonly to: State;
  /** The verb, lower camel case; the API's mutation is named in `mutation`. */
  readonly verb: string;
  readonly mutation: string;
  /** Names of the roles that may walk it; for the documents and the API. */
  readonly who: readonly string[];
  readonly mayWalk: EdgeRule;
  /** Requirements on the subject, each pure; an empty answer means met. */
  readonly guards: readonly ((facts: Facts) => readonly Unmet[])[];
  readonly requiresComment: boolean;
  /** The move sends a letter to the contributor. */
  readonly requiresLetter: boolean;
}

/** A chart: states, the first one, the last ones, and every move. */
export interface Chart<State extends string, Facts> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly terminal: readonly State[];
  readonly edges: readonly Edge<State, Facts>[];
}

/** How one move is answered: by whom, under which facts. */
export interface MoveQuestion<State extends string, Facts> {
  readonly from: State;
  readonly to: State;
  readonly actor: Actor;
  readonly facts: Facts;
}

/** The edge between two states, or null when the chart has none. */
export function findEdge<State extends string, Facts>(
  chart: Chart<State, Facts>,
  from: State,
  to: State,
): Edge<State, Facts> | null {
  return chart.edges.find((edge) => edge.from === from && edge.to === to) ?? null;
}

/**
 * Answers whether the chart has a move and the actor may walk it, whatever the facts are.
 * Unmet `TRANSITION_NOT_IN_CHART` when there is no such edge, otherwise the code of the rule.
 */
export function answerWalk<State extends string, Facts>(
  chart: Chart<State, Facts>,
  { from, to, actor }: Omit<MoveQuestion<State, Facts>, 'facts'>,
): Decision {
  const edge = findEdge(chart, from, to);
  if (edge === null) {
    return decide([{ code: 'TRANSITION_NOT_IN_CHART', path: null, params: { from, to } }]);
  }
  const missing = edge.mayWalk(actor);
  return decide(missing === null ? [] : [{ code: missing, path: null }]);
}

/**
 * Answers a move; the same answer serves `availableTransitions` and the command itself.
 * Unmet is what {@link answerWalk} says, otherwise what the guards miss.
 */
export function answerMove<State extends string, Facts>(
  chart: Chart<State, Facts>,
  question: MoveQuestion<State, Facts>,
): Decision {
  const walk = answerWalk(chart, question);
  if (!walk.allowed) return walk;
  const edge = findEdge(chart, question.from, question.to);
  return decide(edge?.guards.flatMap((guard) => guard(question.facts)) ?? []);
}
