/**
 * Runs the checks of `npm run check`, two at a time, and ends with a summary of results and times.
 * With names as arguments (`node tools/check.js lint types`) only those run. What a check prints
 * is shown only when it fails.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const AT_ONCE = 2;
/** The slow ones first, so that the end is not one long check alone. */
const NAMES = [
  'lint',
  'types',
  'format',
  'boundaries',
  'schema',
  'client',
  'web',
  'migrations',
  'messages',
];

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown check: ${unknown.join(', ')}. Known: ${NAMES.join(', ')}.`);
  process.exit(2);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Runs a command to its end; the output is collected, never interleaved. */
function run(name, command, args) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString('utf8').trimEnd();
      resolve({ name, isOk: code === 0, took: seconds(startedAt), text });
    });
  });
}

const startedAt = performance.now();
const build = await run('build', process.execPath, ['tools/build.js']);
if (!build.isOk) {
  console.error(build.text);
  process.exit(1);
}
const waiting = NAMES.filter((name) => positionals.length === 0 || positionals.includes(name));
const results = [];
async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const result = await run(name, 'npm', ['run', '--silent', `check:${name}`]);
    results.push(result);
    if (!result.isOk) console.error(`\n── check:${name} ──\n${result.text}\n`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
results.sort((one, other) => NAMES.indexOf(one.name) - NAMES.indexOf(other.name));
for (const { name, isOk, took } of results) {
  console.log(`${isOk ? 'ok    ' : 'FAILED'} check:${name.padEnd(11)} ${took.padStart(7)}`);
}
const failed = results.filter(({ isOk }) => !isOk);
console.log(
  `${results.length - failed.length} of ${results.length} checks ok in ${seconds(startedAt)}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
