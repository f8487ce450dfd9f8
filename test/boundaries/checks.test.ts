import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FIXTURES, ROOT, runTool } from './run-tool.ts';

test('check:format refuses a file that Prettier would change, and accepts the other', async () => {
  const folder = join(FIXTURES, 'format');
  const { exitCode, output } = await runTool(
    'node_modules/prettier/bin/prettier.cjs',
    ['--list-different', '--ignore-path', 'none', '--config', join(ROOT, '.prettierrc.json'), '.'],
    folder,
  );
  expect(output.trim().split('\n')).toEqual(['unformatted.ts']);
  expect(exitCode).toBe(1);
});

test('check:types refuses what the strict options are for, and accepts the other', async () => {
  const { exitCode, output } = await runTool(
    'node_modules/typescript/bin/tsc',
    ['--pretty', 'false', '-p', '.'],
    join(FIXTURES, 'types'),
  );
  expect(output.match(/^[\w-]+\.ts(?=\()|error TS\d+/gm)).toEqual([
    'imports-without-extension.ts',
    'error TS2835',
    'indexes-without-looking.ts',
    'error TS2322',
    'keeps-type-at-run-time.ts',
    'error TS1484',
  ]);
  expect(exitCode).not.toBe(0);
});

test('npm run check refuses the name of a check that does not exist', async () => {
  const { exitCode, errors } = await runTool('tools/check.js', ['everything'], ROOT);
  expect(errors).toContain('Unknown check: everything');
  expect(exitCode).toBe(2);
});
