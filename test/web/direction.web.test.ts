import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const SOURCES = join(import.meta.dirname, '..', '..', 'web', 'src');
const SHEETS = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);
/** Declarations that would stay where they are when a language is read from right to left. */
const PHYSICAL =
  /^\s*(?:(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/u;
const FOUR_SIDES = /^\s*(?:margin|padding|inset|border-width)\s*:(?<values>[^;]+);/u;

test('no style sheet says left or right', () => {
  expect(SHEETS.length).toBeGreaterThan(10);
  expect(SHEETS.flatMap(physicalLines)).toEqual([]);
});

function physicalLines(name: string): readonly string[] {
  const lines = readFileSync(join(SOURCES, name), 'utf8').split('\n');
  return lines
    .filter((line) => PHYSICAL.test(line) || hasUnequalSides(line))
    .map((line) => `${name}: ${line.trim()}`);
}

/** Tells whether a line gives the second and the fourth of four sides different values. */
function hasUnequalSides(line: string): boolean {
  const values = FOUR_SIDES.exec(line)?.groups?.['values']?.match(
    /(?:\([^()]*(?:\([^()]*\))*[^()]*\)|[^\s()])+/gu,
  );
  return values?.length === 4 && values[1] !== values[3];
}
