import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '../kernel/actor.ts';
import { answerMove, findEdge, type Chart, type Edge } from './chart.ts';
import { checkChart } from './check-chart.ts';
import { drawChart } from './draw-chart.ts';

type State = 'OPEN' | 'CLOSED' | 'LOST';
interface Facts {
  readonly isPaid: boolean;
  readonly isSigned: boolean;
}

const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test' };

function edge(from: State, verb: string, to: State, more: Partial<Edge<State, Facts>> = {}) {
  return {
    from,
    to,
    verb,
    mutation: 'transition',
    who: ['EDITOR'],
    mayWalk: (actor: Actor) => (actor.kind === 'SYSTEM' ? null : 'RIGHT_EDITOR'),
    guards: [],
    requiresComment: false,
    requiresLetter: false,
    ...more,
  };
}

const unless = (met: boolean, code: string) => (met ? [] : [{ code, path: null }]);

const CHART: Chart<State, Facts> = {
  name: 'door',
  states: ['OPEN', 'CLOSED', 'LOST'],
  initial: 'OPEN',
  terminal: ['LOST'],
  edges: [
    edge('OPEN', 'close', 'CLOSED', {
      guards: [
        ({ isPaid }) => unless(isPaid, 'NOT_PAID'),
        ({ isSigned }) => unless(isSigned, 'NOT_SIGNED'),
      ],
    }),
    edge('CLOSED', 'lose', 'LOST'),
  ],
};

const facts: Facts = { isPaid: true, isSigned: true };

describe('answering a move', () => {
  it('B-03 allows a move of the chart whose guards are met', () => {
    const question = { from: 'OPEN', to: 'CLOSED', actor: SYSTEM, facts } as const;
    expect(answerMove(CHART, question)).toEqual({ allowed: true });
  });

  it('B-02 refuses a move that the chart does not have, and says which', () => {
    const question = { from: 'OPEN', to: 'LOST', actor: SYSTEM, facts } as const;
    expect(answerMove(CHART, question)).toEqual({
      allowed: false,
      unmet: [
        { code: 'TRANSITION_NOT_IN_CHART', path: null, params: { from: 'OPEN', to: 'LOST' } },
      ],
    });
  });

  it('names the missing right alone, whatever the guards miss', () => {
    const missing = { isPaid: false, isSigned: false };
    const question = { from: 'OPEN', to: 'CLOSED', actor: ANONYMOUS, facts: missing } as const;
    expect(answerMove(CHART, question)).toEqual({
      allowed: false,
      unmet: [{ code: 'RIGHT_EDITOR', path: null }],
    });
  });

  it('B-04 lists everything that the guards miss', () => {
    const missing = { isPaid: false, isSigned: false };
    const question = { from: 'OPEN', to: 'CLOSED', actor: SYSTEM, facts: missing } as const;
    expect(answerMove(CHART, question)).toEqual({
      allowed: false,
      unmet: [
        { code: 'NOT_PAID', path: null },
        { code: 'NOT_SIGNED', path: null },
      ],
    });
  });

  it('finds an edge by its ends', () => {
    expect(findEdge(CHART, 'CLOSED', 'LOST')?.verb).toBe('lose');
    expect(findEdge(CHART, 'LOST', 'CLOSED')).toBeNull();
  });
});

describe('checking a chart', () => {
  it('B-01 finds nothing wrong with a sound one', () => {
    expect(checkChart(CHART)).toEqual([]);
  });

  it.each<[string, Partial<Chart<State, Facts>>, string]>([
    ['an unknown state', { states: ['OPEN', 'CLOSED'] }, 'LOST is not a state of door'],
    [
      'the same move twice',
      { edges: [...CHART.edges, edge('OPEN', 'slam', 'CLOSED')] },
      'OPEN → CLOSED stands twice',
    ],
    ['a dead end', { terminal: [] }, 'LOST has no exit'],
    [
      'a state that nothing leads to',
      { edges: [edge('OPEN', 'lose', 'LOST'), edge('CLOSED', 'lose', 'LOST')] },
      'CLOSED cannot be reached',
    ],
    [
      'a move that nobody may make',
      { edges: [CHART.edges[0]!, edge('CLOSED', 'lose', 'LOST', { who: [] })] },
      'nobody may walk CLOSED → LOST',
    ],
  ])('B-01 finds %s', (_, change, problem) => {
    expect(checkChart({ ...CHART, ...change })).toEqual([problem]);
  });
});

describe('drawing a chart', () => {
  it('B-01 writes every move of it as a Mermaid diagram', () => {
    expect(drawChart(CHART)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> OPEN',
        '  OPEN --> CLOSED: close',
        '  CLOSED --> LOST: lose',
        '  LOST --> [*]',
        '',
      ].join('\n'),
    );
  });
});
