/**
 * Adds to `package-lock.json` the optional packages of other platforms that npm left out, and says
 * how many. A registry that does not carry them (a mirror of one platform) makes `npm install`
 * write a lock file without them, which `npm ci` then refuses. Run it after `npm install`.
 * Such an entry has a version and a platform, and no checksum: npm takes it from the registry of
 * the machine that needs it.
 */
import { readFile, writeFile } from 'node:fs/promises';

const LOCK_FILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64', 'arm'];

/** The place where an import of `name` from the package at `place` is found, or null. */
function resolve(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const candidate = `${folder}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (!folder.includes('/node_modules/')) break;
  }
  return `node_modules/${name}` in packages ? `node_modules/${name}` : null;
}

/** What the name of a package says about its platform, in npm's fields. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const os = SYSTEMS.find((system) => words.includes(system));
  if (cpu === undefined || os === undefined) throw new Error(`${name}: for which platform?`);
  return { cpu, os };
}

/** The entry npm would have written, as far as it can be known. */
function entryOf(name, version, parent) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}: ${version} is not one version`);
  const isForDevelopment = parent.dev === true || parent.devOptional === true;
  const { cpu, os } = platformOf(name);
  const purpose = isForDevelopment ? { dev: true } : {};
  return { version, cpu: [cpu], ...purpose, optional: true, os: [os] };
}

const lock = JSON.parse(await readFile(LOCK_FILE, 'utf8'));
const added = {};
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (place === '' || resolve(lock.packages, place, name) !== null) continue;
    added[`node_modules/${name}`] = entryOf(name, version, entry);
  }
}
const count = Object.keys(added).length;
if (count > 0) {
  const all = Object.entries({ ...lock.packages, ...added });
  lock.packages = Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
  await writeFile(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`package-lock.json: ${count} packages of other platforms added`);
