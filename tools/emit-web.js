/**
 * Writes `web/src/gql/`: the questions that the website asks, with their types and hashes. `--check`
 * writes nothing and fails when a file is stale. The schemas are the committed ones.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import config from '../web/codegen.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const files = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, false);
const stale = [];
for (const { filename, content } of files) {
  const place = join(root, filename);
  const present = await readFile(place, 'utf8').catch(() => null);
  if (present === content) continue;
  stale.push(filename);
  if (values.check) continue;
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content);
}
if (values.check && stale.length > 0) {
  console.error(`${stale.join('\n')}\nstale: run npm run emit:web`);
  process.exitCode = 1;
}
