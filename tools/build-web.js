/**
 * Builds the website to `dist/web/`: what browsers load, what the server renders with, and the documents
 * that both ask by their hash. Nothing is done when no source differs from the last build. Prints one line, or nothing.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'dist', 'web', '.stamp');
/** What the website shares with the server. */
const sharedSources = [
  'src/website/page.ts',
  'src/platform/i18n/system-locales.ts',
  'src/media/domain/file-limits.ts',
];

/** The names and contents of everything that the build reads, and of the packages that it uses. */
async function stampOfSources() {
  const entries = await readdir(join(root, 'web'), { recursive: true, withFileTypes: true });
  const ofWeb = entries
    .filter((entry) => entry.isFile() && !/\.(test|web)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [...ofWeb, ...sharedSources.map((source) => join(root, source))];
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  for (const file of files) hash.update(relative(root, file)).update(await readFile(file));
  return hash.digest('hex');
}

const startedAt = performance.now();
const stamp = await stampOfSources();
if ((await readFile(stampFile, 'utf8').catch(() => '')) !== stamp) {
  // React has another, larger program for development, also where tests start the build.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const shared = { configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'error' };
  await build(shared);
  await build({ ...shared, build: { ssr: 'src/entry-server.tsx' } });
  for (const schema of ['public', 'editorial']) {
    const manifest = join(root, 'web', 'src', 'gql', schema, 'persisted-documents.json');
    await mkdir(join(root, 'dist', 'web', 'documents'), { recursive: true });
    await copyFile(manifest, join(root, 'dist', 'web', 'documents', `${schema}.json`));
  }
  await writeFile(stampFile, stamp);
  console.log(`website: built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
