import { readFileSync } from 'node:fs';

/** The documented operation of a file below `schema/operations`, for example `main-job/18-publish`. */
export function operation(name: string): string {
  return readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
}
