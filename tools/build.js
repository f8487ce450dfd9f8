/**
 * Compiles `src/`, `migrations/`, `bench/` and `ormconfig.ts` to `dist/`, and copies the JSON beside them.
 * Only what differs in time from its output is compiled; outputs without a source are deleted.
 * Tests are not built. Prints one line, or nothing when there was nothing to do.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform, version as swcVersion } from '@swc/core';
import { buildOptions } from './swc-options.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist');
const stampFile = join(target, '.build-stamp');
const PARALLEL = 8;
const TIME_TOLERANCE_MS = 2;
const TEMPORARY_LIFETIME_MS = 60_000;

/** All files below a folder of the project, as paths relative to the project; none if it is absent. */
async function filesBelow(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    (error) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** What is built: compiled TypeScript without tests and declarations, and JSON of `src/`. */
async function listSources() {
  const folders = await Promise.all(['src', 'migrations', 'bench'].map(filesBelow));
  const files = [...folders.flat(), 'ormconfig.ts'];
  const present = await Promise.all(
    files.map(async (file) => ({ file, times: await timesOf(file) })),
  );
  return present.filter(
    ({ file, times }) =>
      times !== null &&
      ((file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file)) ||
        (file.endsWith('.json') && file.startsWith(`src${sep}`))),
  );
}

/** The times of a file of the project, or null when it is absent. */
async function timesOf(file) {
  return stat(join(root, file)).catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function outputOf(file) {
  return join('dist', file.replace(/\.ts$/, '.js'));
}

async function isUpToDate({ file, times }) {
  const output = await timesOf(outputOf(file));
  return output !== null && Math.abs(output.mtimeMs - times.mtimeMs) < TIME_TOLERANCE_MS;
}

/** Writes beside the place and renames, so that a program starting meanwhile never reads a half. */
async function writeWhole(output, content, times) {
  const place = join(root, output);
  const temporary = `${place}.${process.pid}.tmp`;
  await mkdir(dirname(place), { recursive: true });
  await writeFile(temporary, content);
  if (times) await utimes(temporary, times.atime, times.mtime);
  await rename(temporary, place);
}

async function buildOne({ file, times }) {
  const output = outputOf(file);
  const source = await readFile(join(root, file), 'utf8');
  if (file.endsWith('.json')) return writeWhole(output, source, times);
  const { code, map } = await transform(source, {
    ...buildOptions,
    filename: join(root, file),
    sourceFileName: relative(dirname(join(root, output)), join(root, file)),
  });
  const mapName = `${output.split(sep).at(-1)}.map`;
  await writeWhole(`${output}.map`, map);
  await writeWhole(output, `${code}\n//# sourceMappingURL=${mapName}\n`, times);
}

/** The compiler's message without its own stack, which says nothing about our code. */
function withoutStack(error) {
  return error.message.split('Caused by:')[0].trim();
}

async function buildAll(sources) {
  const waiting = [...sources];
  const failures = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { file } = next;
      await buildOne(next).catch((error) => failures.push(`${file}: ${withoutStack(error)}`));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return failures;
}

/** Deletes what lies in `dist/` and no source makes any more. */
async function deleteOrphans(sources) {
  const wanted = new Set(sources.map(({ file }) => outputOf(file)));
  const now = Date.now();
  let deleted = 0;
  for (const file of await filesBelow('dist')) {
    if (wanted.has(file) || wanted.has(file.replace(/\.map$/, ''))) continue;
    if (join(root, file) === stampFile) continue;
    if (file.startsWith(join('dist', 'web') + sep)) continue; // tools/build-web.js looks after it
    const times = file.endsWith('.tmp') ? await timesOf(file) : null;
    if (times && now - times.mtimeMs < TEMPORARY_LIFETIME_MS) continue;
    await rm(join(root, file), { force: true });
    deleted += 1;
  }
  return deleted;
}

const startedAt = performance.now();
const stamp = createHash('sha256')
  .update(JSON.stringify([swcVersion, buildOptions]))
  .digest('hex');
const isSameCompiler = (await readFile(stampFile, 'utf8').catch(() => '')) === stamp;
const sources = await listSources();
const upToDate = await Promise.all(
  sources.map((source) => (isSameCompiler ? isUpToDate(source) : false)),
);
const changed = sources.filter((_, index) => !upToDate[index]);
const failures = await buildAll(changed);
const deleted = await deleteOrphans(sources);
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exitCode = 1;
} else {
  if (!isSameCompiler) await writeWhole(relative(root, stampFile), stamp);
  if (changed.length + deleted > 0) {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`build: ${changed.length} compiled, ${deleted} deleted, ${seconds} s`);
  }
}
