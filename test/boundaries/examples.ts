import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FIXTURES } from './run-tool.ts';

/** A file of the fixtures, and the rules its first line says it breaks. */
export interface Example {
  readonly file: string;
  /** Names of rules in alphabetical order; empty for a known-good example. */
  readonly breaks: readonly string[];
}

const MARK = '// breaks: ';

/**
 * Reads every example below a folder of `fixtures/`.
 * @throws Error for a file whose first line does not say what it breaks
 */
export function readExamples(folder: string): readonly Example[] {
  const base = join(FIXTURES, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(base, path), breaks: readMark(path) }))
    .sort((one, other) => one.file.localeCompare(other.file));
}

function readMark(path: string): readonly string[] {
  const [firstLine = ''] = readFileSync(path, 'utf8').split('\n');
  if (!firstLine.startsWith(MARK)) throw new Error(`${path} does not begin with "${MARK}"`);
  const names = firstLine.slice(MARK.length);
  return names === 'nothing' ? [] : names.split(', ').sort();
}

/** Collects the names of broken rules by file. */
export class Findings {
  readonly #byFile = new Map<string, Set<string>>();

  add(file: string, rule: string): void {
    const rules = this.#byFile.get(file) ?? new Set<string>();
    this.#byFile.set(file, rules.add(rule));
  }

  /** The rules a file breaks, in alphabetical order. */
  of(file: string): readonly string[] {
    return [...(this.#byFile.get(file) ?? [])].sort();
  }
}
