import { findUndeclaredBreaks } from './breaking-changes.ts';
import { findStaleFiles } from './generated-files.ts';

// The tests name another folder, with one thing broken.
const [, , folder] = process.argv;
const stale = (await findStaleFiles(folder)).map(
  ({ path }) => `${path} is not what the code makes; run npm run emit:schema`,
);
const problems = [...stale, ...(await findUndeclaredBreaks())];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
