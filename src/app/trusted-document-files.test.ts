import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentIdOf } from '../platform/graphql/trusted-documents.ts';
import { readDocumentFiles, readManifest } from './trusted-document-files.ts';

const TEXT = 'query Mine {\n  locales {\n    code\n  }\n}';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lab-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('the documents of an installation', () => {
  it('A-20 always has those of schema/operations', () => {
    const places = readDocumentFiles(null).map(({ place }) => place);
    expect(places.some((place) => place.endsWith('public/find-practices.graphql'))).toBe(true);
    expect(readManifest(null).operationNames).toContain('FindPractices');
  });

  it('A-20 takes a folder of documents', () => {
    write('mine.graphql', `# Mine.\n${TEXT}\n`);
    write('notes.txt', 'not a document');
    expect(readManifest(folder).texts.get(documentIdOf(TEXT))).toBe(TEXT);
  });

  it.each<[string, unknown]>([
    ['hashes and texts', { [documentIdOf(TEXT)]: TEXT }],
    ['keys of other tools', { '0a1b': TEXT }],
    ['Apollo’s list', { operations: [{ id: 'abc', name: 'Mine', type: 'query', body: TEXT }] }],
  ])('A-20 takes a JSON manifest with %s', (_, content) => {
    const path = write('manifest.json', JSON.stringify(content));
    expect(readManifest(path).texts.get(documentIdOf(TEXT))).toBe(TEXT);
  });

  it.each([
    ['manifest.json', '{'],
    ['manifest.json', '{"a": 1}'],
    ['manifest.json', '{"a": "query {"}'],
    ['broken.graphql', 'query {'],
  ])('names the file that is wrong: %s %s', (name, content) => {
    const path = write(name, content);
    const wrong = name.endsWith('.json') ? path : folder;
    expect(() => readDocumentFiles(wrong)).toThrow(name);
  });
});
