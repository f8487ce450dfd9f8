import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../platform/project-folder.ts';

/** Where the code names a message: directly, or by the code of something that is unmet. */
const MENTIONS: readonly { readonly pattern: RegExp; readonly prefix: string }[] = [
  { pattern: /\.say\(\s*'([^']+)'/gu, prefix: '' },
  { pattern: /\b(?:deny|forbidden)\(\s*'([A-Z][A-Z0-9_]+)'/gu, prefix: 'unmet.' },
  { pattern: /\bcode: '([A-Z][A-Z0-9_]+)',\s*path\b/gu, prefix: 'unmet.' },
];

/** The keys of messages that a source names as they are; keys that are put together cannot be seen. */
export function keysNamedIn(source: string): readonly string[] {
  return MENTIONS.flatMap(({ pattern, prefix }) =>
    [...source.matchAll(pattern)].map(([, key]) => `${prefix}${key}`),
  );
}

/** Every key that the sources of the service name, with the file that names it. */
export async function listNamedKeys(): Promise<ReadonlyMap<string, string>> {
  const folder = join(projectFolder(), 'src');
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const named = new Map<string, string>();
  for (const file of files) {
    const source = await readFile(join(folder, file), 'utf8');
    for (const key of keysNamedIn(source)) named.set(key, `src/${file}`);
  }
  return named;
}
