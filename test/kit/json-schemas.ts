import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** Schemas that we did not write, by name, with what they refer to. */
const SCHEMAS = {
  JSON_FEED: { file: 'json-feed/feed.json', others: ['json-feed/feed-1.json'] },
  CSL_DATA: { file: 'csl/csl-data.json', others: [] },
} as const;

/** Validates a value. @returns what is wrong, as readable lines; nothing when it is valid */
export function findJsonProblems(name: keyof typeof SCHEMAS, value: unknown): readonly string[] {
  const { file, others } = SCHEMAS[name];
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const other of others) {
    // Draft 4 writes `id` where later drafts write `$id`; nothing else of it is used here.
    const { id, $schema: _draft, ...schema } = read(other);
    ajv.addSchema({ ...schema, $id: String(id) });
  }
  const validate = ajv.compile(read(file));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function read(file: string): Record<string, unknown> {
  const url = new URL(`../fixtures/schemas/${file}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}
