import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'graphql';
import { z } from 'zod';
import { createManifest, type DocumentManifest } from '../platform/graphql/trusted-documents.ts';
import { projectFolder } from '../platform/project-folder.ts';

/** A document that clients may name by its hash. */
export interface DocumentFile {
  /** Where it lies: a path, or inside a JSON manifest its key there. */
  readonly place: string;
  readonly text: string;
}

const DOCUMENT = /\.(graphql|gql)$/u;

/** Apollo's manifest has a list, other tools have an object of texts by their hash. */
const jsonManifest = z.union([
  z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) }),
  z.record(z.string(), z.string()),
]);

/**
 * Every document of the installation: those of `schema/operations`, of the website as it was built, and
 * the deployed ones.
 * @param path a folder with documents, or a JSON manifest (hash → text, or Apollo's); null: none
 * @throws Error naming the file that cannot be read or holds no document
 */
export function readDocumentFiles(path: string | null): readonly DocumentFile[] {
  const own = readFolder(join(projectFolder(), 'schema', 'operations'));
  const files = [...own, ...readWebsite(), ...(path === null ? [] : readDeployed(path))];
  for (const { place, text } of files) assertDocument(place, text);
  return files;
}

/** The manifest of every document of the installation. @throws Error as {@link readDocumentFiles} */
export function readManifest(path: string | null): DocumentManifest {
  return createManifest(readDocumentFiles(path).map(({ text }) => text));
}

function readWebsite(): readonly DocumentFile[] {
  const folder = join(projectFolder(), 'dist', 'web', 'documents');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => readJson(join(folder, file)));
}

function readDeployed(path: string): readonly DocumentFile[] {
  return statSync(path).isDirectory() ? readFolder(path) : readJson(path);
}

function readFolder(folder: string): readonly DocumentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => DOCUMENT.test(file))
    .sort()
    .map((file) => {
      const whole = join(folder, file);
      return { place: relative(process.cwd(), whole), text: readFileSync(whole, 'utf8') };
    });
}

function readJson(path: string): readonly DocumentFile[] {
  const parsed = jsonManifest.safeParse(parseJson(path));
  if (!parsed.success) throw new Error(`${path} is no manifest of documents`);
  const { data } = parsed;
  const entries = Array.isArray(data['operations'])
    ? data['operations'].map(({ id, body }) => [id, body] as const)
    : Object.entries(data as Readonly<Record<string, string>>);
  return entries.map(([id, text]) => ({ place: `${path}: ${id}`, text }));
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON`, { cause: error });
  }
}

function assertDocument(place: string, text: string): void {
  try {
    parse(text);
  } catch (error) {
    throw new Error(`${place} is no GraphQL document`, { cause: error });
  }
}
