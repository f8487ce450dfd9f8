import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, findBreakingChanges } from 'graphql';
import { projectFolder } from '../../platform/project-folder.ts';
import { buildSchemas, printSorted, SCHEMA_NAMES } from '../schemas.ts';

const CHANGELOG = 'schema/CHANGELOG.md';
const run = promisify(execFile);

/**
 * Changes of the schemas that break clients, compared with the last commit, unless the change log has
 * a new line since then. No commit yet, or no schema in it: nothing can be broken.
 */
export async function findUndeclaredBreaks(): Promise<readonly string[]> {
  const before = (await committed(CHANGELOG)) ?? '';
  const now = await readFile(join(projectFolder(), CHANGELOG), 'utf8').catch(() => '');
  return undeclared(await findBreaks(), { before, now });
}

/** The breaks, unless the change log has a line now that it did not have before. */
export function undeclared(
  breaks: readonly string[],
  changelog: { readonly before: string; readonly now: string },
): readonly string[] {
  const known = entries(changelog.before);
  const isDeclared = entries(changelog.now).some((entry) => !known.includes(entry));
  if (breaks.length === 0 || isDeclared) return [];
  return [...breaks, `each of these breaks clients: say so in ${CHANGELOG}`];
}

async function findBreaks(): Promise<readonly string[]> {
  const schemas = buildSchemas();
  const found = await Promise.all(
    SCHEMA_NAMES.map(async (name) => {
      const before = await committed(`schema/${name}.graphql`);
      if (before === null) return [];
      return breaksBetween(before, printSorted(schemas[name])).map((text) => `${name}: ${text}`);
    }),
  );
  return found.flat();
}

/** Descriptions of the changes between two schemas, in their definition language, that break clients. */
export function breaksBetween(before: string, after: string): readonly string[] {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(
    ({ description }) => description,
  );
}

function entries(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\s*[-*] \S/u.test(line));
}

/** The file as it is in the last commit, or null. */
async function committed(path: string): Promise<string | null> {
  try {
    const options = { cwd: projectFolder(), maxBuffer: 16 * 1024 * 1024 };
    return (await run('git', ['show', `HEAD:${path}`], options)).stdout;
  } catch {
    return null; // no repository, no commit, or no such file in it
  }
}
