import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { drawChart } from '../workflow/draw-chart.ts';
import { SUBMISSION_CHART } from './domain/submission-chart.ts';

describe('the page of the module', () => {
  it('B-01 shows the chart as it is', () => {
    const page = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`mermaid\n${drawChart(SUBMISSION_CHART)}\`\`\``);
  });
});
