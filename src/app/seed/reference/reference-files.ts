import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { parseCsv } from './parse-csv.ts';

/** The files of one part, read once. */
export interface ReferenceFiles {
  /** SHA-256 over the names and contents. */
  readonly hash: string;
  /** A JSON file, checked. @throws Error naming the file and what is wrong in it */
  json<T>(name: string, schema: z.ZodType<T>): T;
  /** The records of a CSV file, checked. @throws Error naming the file and what is wrong in it */
  csv<T>(name: string, schema: z.ZodType<T>): readonly T[];
}

/** Reads the named files of a folder. */
export async function readReferenceFiles(
  folder: URL | string,
  names: readonly string[],
): Promise<ReferenceFiles> {
  const root = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const texts = new Map<string, string>();
  const hash = createHash('sha256');
  for (const name of names) {
    const text = await readFile(resolve(root, name), 'utf8');
    texts.set(name, text);
    hash.update(`${name}\n${text}\n`);
  }
  const textOf = (name: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${name} does not belong to this part`);
    return text;
  };
  return {
    hash: hash.digest('hex'),
    json: (name, schema) => check(name, JSON.parse(textOf(name)), schema),
    csv: (name, schema) =>
      parseCsv(textOf(name)).map((row, index) => check(`${name}, row ${index + 2}`, row, schema)),
  };
}

function check<T>(place: string, value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${place}: ${issues.join('; ')}`);
}
