import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as chosen from '../../tools/lint/chosen-rules.js';
import { Findings, readExamples, type Example } from './examples.ts';
import { FIXTURES, ROOT, runTool } from './run-tool.ts';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
}

/** Lints the examples as if their folder were the project, with the project's configuration. */
async function lintExamples(): Promise<Findings> {
  const folder = join(FIXTURES, 'lint');
  const { output, errors } = await runTool(
    'node_modules/eslint/bin/eslint.js',
    ['--config', join(ROOT, 'eslint.config.js'), '--format', 'json', '.'],
    folder,
  );
  expect(errors).toBe('');
  const findings = new Findings();
  for (const { filePath, messages } of JSON.parse(output) as readonly LintedFile[]) {
    for (const { ruleId, message } of messages) {
      findings.add(relative(folder, filePath), ruleId ?? message);
    }
  }
  return findings;
}

/** Checks the imports of the examples; every file of a cycle counts as breaking the rule. */
async function cruiseExamples(): Promise<Findings> {
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const { output } = await runTool(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', config, '--no-cache', '--output-type', 'json', 'src'],
    join(FIXTURES, 'imports'),
  );
  const report = JSON.parse(output) as { summary: { violations: readonly Violation[] } };
  const findings = new Findings();
  for (const { from, rule, cycle = [] } of report.summary.violations) {
    for (const file of [from, ...cycle.map(({ name }) => name)]) findings.add(file, rule.name);
  }
  return findings;
}

function describeExamples(folder: string, find: () => Promise<Findings>): readonly Example[] {
  const examples = readExamples(folder);
  let findings = new Findings();
  beforeAll(async () => {
    findings = await find();
  });
  const bad = examples.filter(({ breaks }) => breaks.length > 0);
  const good = examples.filter(({ breaks }) => breaks.length === 0);
  test.each(bad)('refuses $file by $breaks alone', ({ file, breaks }) => {
    expect(findings.of(file)).toEqual(breaks);
  });
  test.each(good)('accepts $file', ({ file }) => {
    expect(findings.of(file)).toEqual([]);
  });
  return examples;
}

function brokenBy(examples: readonly Example[]): readonly string[] {
  return [...new Set(examples.flatMap(({ breaks }) => breaks))].sort();
}

describe('the lint rules', () => {
  const examples = describeExamples('lint', lintExamples);

  test('each rule the project chose has a known-bad example, and no other is named', () => {
    const names = Object.values(chosen).flatMap((rules) => Object.keys(rules));
    expect(brokenBy(examples)).toEqual([...new Set(names)].sort());
  });
});

describe('the direction of imports', () => {
  const examples = describeExamples('imports', cruiseExamples);

  test('each rule has a known-bad example, and no other is named', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: readonly { readonly name: string; readonly severity: string }[];
    };
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
    expect(brokenBy(examples)).toEqual(forbidden.map(({ name }) => name).sort());
  });
});
