import { readFileSync } from 'node:fs';
import environment from '@zazuko/env';
import { Parser, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';

const FOLDER = new URL('../fixtures/schemas/', import.meta.url);

/** Reads Turtle or N-Quads. */
export function parseRdf(text: string): readonly Quad[] {
  return new Parser().parse(text);
}

/** Checks statements against shapes of `test/fixtures/schemas`. @returns what is wrong, one line each */
export async function findShaclViolations(
  data: readonly Quad[],
  shapeFiles: readonly string[],
): Promise<readonly string[]> {
  const shapes = shapeFiles.flatMap((file) =>
    parseRdf(readFileSync(new URL(file, FOLDER), 'utf8')),
  );
  const validator = new Validator(environment.dataset(shapes as never), { factory: environment });
  const report = await validator.validate(environment.dataset(data as never));
  return report.results.map((result) => {
    const focus = result.focusNode?.value ?? '?';
    const path = (result.path as { readonly value?: string } | null)?.value ?? '?';
    return `${focus} ${path} ${result.message.map(({ value }) => value).join('; ')}`;
  });
}
