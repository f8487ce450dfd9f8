import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../platform/project-folder.ts';
import { buildSchemas, printSorted, SCHEMA_NAMES } from '../schemas.ts';
import { describeErrorCodes } from './describe-error-codes.ts';
import { describePermissions } from './describe-permissions.ts';

/** A file of the project that is made from the code, with what it should hold. */
export interface GeneratedFile {
  /** Relative to the folder of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file as it should be now. @throws SchemaRuleError when a schema breaks a rule */
export function generateFiles(): readonly GeneratedFile[] {
  const schemas = buildSchemas();
  return [
    ...SCHEMA_NAMES.map((name) => ({
      path: `schema/${name}.graphql`,
      text: printSorted(schemas[name]),
    })),
    { path: 'docs/permissions.md', text: describePermissions(schemas) },
    { path: 'docs/error-codes.md', text: describeErrorCodes(schemas.editorial) },
  ];
}

/** Writes the files that differ. @returns their paths */
export async function writeGeneratedFiles(): Promise<readonly string[]> {
  const stale = await findStaleFiles();
  for (const { path, text } of stale) {
    const file = join(projectFolder(), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return stale.map(({ path }) => path);
}

/** The files that are missing or hold something else. @param folder that of the project unless told */
export async function findStaleFiles(
  folder: string = projectFolder(),
): Promise<readonly GeneratedFile[]> {
  const files = generateFiles();
  const found = await Promise.all(files.map(({ path }) => readIfPresent(join(folder, path))));
  return files.filter(({ text }, index) => found[index] !== text);
}

async function readIfPresent(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}
