import type { Chart } from './chart.ts';

/** The chart as a Mermaid state diagram, for the documents. */
export function drawChart<State extends string, Facts>(chart: Chart<State, Facts>): string {
  const lines = chart.edges.map((edge) => `  ${edge.from} --> ${edge.to}: ${edge.verb}`);
  const ends = chart.terminal.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${chart.initial}`, ...lines, ...ends, ''].join('\n');
}
