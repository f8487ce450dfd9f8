import type { Chart } from './chart.ts';

/** Everything that is wrong with a chart, as sentences for its author; empty when it is sound. */
export function checkChart<State extends string, Facts>(
  chart: Chart<State, Facts>,
): readonly string[] {
  return [
    ...unknownStates(chart),
    ...doubleEdges(chart),
    ...deadEnds(chart),
    ...unreachable(chart),
    ...withoutWalker(chart),
  ];
}

function unknownStates(chart: Chart<string, never>): string[] {
  const known = new Set(chart.states);
  const named = [...chart.edges.flatMap((edge) => [edge.from, edge.to]), ...chart.terminal];
  return [...new Set([...named, chart.initial])]
    .filter((state) => !known.has(state))
    .map((state) => `${state} is not a state of ${chart.name}`);
}

function doubleEdges(chart: Chart<string, never>): string[] {
  const seen = new Set<string>();
  return chart.edges.flatMap(({ from, to }) => {
    const key = `${from} → ${to}`;
    const double = seen.has(key);
    seen.add(key);
    return double ? [`${key} stands twice`] : [];
  });
}

function deadEnds(chart: Chart<string, never>): string[] {
  return chart.states
    .filter((state) => !chart.terminal.includes(state))
    .filter((state) => !chart.edges.some((edge) => edge.from === state))
    .map((state) => `${state} has no exit`);
}

function unreachable(chart: Chart<string, never>): string[] {
  const reached = new Set([chart.initial]);
  for (const state of reached) {
    for (const edge of chart.edges) if (edge.from === state) reached.add(edge.to);
  }
  return chart.states
    .filter((state) => !reached.has(state))
    .map((state) => `${state} cannot be reached`);
}

function withoutWalker(chart: Chart<string, never>): string[] {
  return chart.edges
    .filter((edge) => edge.who.length === 0)
    .map((edge) => `nobody may walk ${edge.from} → ${edge.to}`);
}
