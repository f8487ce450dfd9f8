import { cpus } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/platform/project-folder.ts';
import { compareWithTargets, type Figures } from './targets.ts';

const BEGIN = '<!-- begin: npm run bench -->';
const END = '<!-- end: npm run bench -->';

/** Writes the tables of a run into docs/performance.md, between its two marks. */
export function writeReport(figures: Figures, settings: { readonly day: string }): void {
  const file = join(projectFolder(), 'docs', 'performance.md');
  const page = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const text = [
    `Measured on ${settings.day}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}).`,
    '',
    ...targetTable(figures),
    '',
    ...rateTable(figures),
  ].join('\n');
  writeFileSync(file, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
}

/** The table of targets, for the page and for the screen. */
export function targetTable(figures: Figures): readonly string[] {
  return [
    '| what | target | measured | met |',
    '| --- | --- | --- | --- |',
    ...compareWithTargets(figures).map(
      ({ name, target, measured, isMet }) =>
        `| ${name} | ${target} | ${measured} | ${isMet ? 'yes' : 'no'} |`,
    ),
  ];
}

function rateTable({ rates, p99, costs }: Figures): readonly string[] {
  const rows = [...rates].map(
    ([name, rate]) => `| ${name} | ${Math.round(rate)} | ${p99.get(name) ?? ''} |`,
  );
  const { small, large } = costs;
  const cost = (['Q1', 'Q2', 'Q3'] as const).map(
    (name) => `| ${name} | ${small[name].toFixed(2)} | ${large?.[name].toFixed(2) ?? ''} |`,
  );
  return [
    '| read | requests a second | p99 in ms |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '| processor time in ms for one uncached request (server and database) | 2,000 practices | 20,000 |',
    '| --- | --- | --- |',
    ...cost,
  ];
}
