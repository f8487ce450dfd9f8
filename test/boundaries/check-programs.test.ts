import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT, runTool, type ToolResult } from './run-tool.ts';

/** `check:schema` and `check:messages` on a copy of what they look at, with one thing broken. */
let folder = '';

beforeAll(async () => {
  const { exitCode } = await runTool('tools/build.js', [], ROOT);
  expect(exitCode).toBe(0);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function copy(pattern: string): void {
  for (const path of globSync(pattern, { cwd: ROOT })) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
}

function runCheck(name: string): Promise<ToolResult> {
  return runTool(`dist/src/app/cli/${name}.js`, [folder], ROOT);
}

describe('check:schema', () => {
  beforeEach(() => {
    copy('schema');
    copy('docs');
  });

  test('accepts the committed schemas', async () => {
    expect(await runCheck('check-schema')).toMatchObject({ exitCode: 0, errors: '' });
  });

  test.each(['public', 'editorial'])('refuses a stale schema/%s.graphql', async (name) => {
    const path = join(folder, 'schema', `${name}.graphql`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\ntype Forgotten {\n  id: ID!\n}\n`);
    const { exitCode, output, errors } = await runCheck('check-schema');
    expect(output + errors).toContain(`${name}.graphql`);
    expect(exitCode).toBe(1);
  });
});

describe('check:messages', () => {
  beforeEach(() => copy('src/**/messages'));

  test('accepts the catalogues', async () => {
    expect(await runCheck('check-messages')).toMatchObject({ exitCode: 0, errors: '' });
  });

  test('refuses a catalogue without one of the English keys, and names it', async () => {
    const path = firstCatalogue('sv');
    const key = removeFirstKey(path);
    const { exitCode, output, errors } = await runCheck('check-messages');
    expect(output + errors).toContain(key);
    expect(exitCode).toBe(1);
  });

  test('refuses other placeholders than the English message has', async () => {
    const [path, text] = firstWithPlaceholder('sv');
    writeFileSync(path, text.replace(/\{(\w+)/, '{somethingElse'));
    const { exitCode, output, errors } = await runCheck('check-messages');
    expect(output + errors).toContain('sv');
    expect(exitCode).toBe(1);
  });
});

function catalogues(locale: string): readonly string[] {
  return globSync(`src/**/messages/${locale}.json`, { cwd: folder }).sort();
}

function firstCatalogue(locale: string): string {
  const [path] = catalogues(locale);
  if (path === undefined) throw new Error(`There is no catalogue in ${locale}`);
  return join(folder, path);
}

function firstWithPlaceholder(locale: string): readonly [path: string, text: string] {
  for (const path of catalogues(locale)) {
    const text = readFileSync(join(folder, path), 'utf8');
    if (/": "[^"\n]*\{\w+/.test(text)) return [join(folder, path), text];
  }
  throw new Error(`No message in ${locale} has a placeholder`);
}

/** Removes the first message of a catalogue, however deep it lies; @returns its own key */
function removeFirstKey(path: string): string {
  const catalogue = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  let level = catalogue;
  for (;;) {
    const [key] = Object.keys(level);
    if (key === undefined) throw new Error(`${path} is empty`);
    const value = level[key];
    if (typeof value === 'string') {
      delete level[key];
      writeFileSync(path, JSON.stringify(catalogue, null, 2));
      return key;
    }
    level = value as Record<string, unknown>;
  }
}
