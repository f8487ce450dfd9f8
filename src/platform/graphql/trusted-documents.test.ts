import { describe, expect, it } from '@jest/globals';
import {
  createManifest,
  createTrustedDocuments,
  documentIdOf,
  type DocumentRequest,
} from './trusted-documents.ts';

const FILE = '# Counts.\nquery Count($first:Int) { count(first: $first) }\n';
const PRINTED = 'query Count($first: Int) {\n  count(first: $first)\n}';
const OTHER = '{ other }';
const manifest = createManifest([FILE]);
const open = createTrustedDocuments({ manifest, trustedOnly: false });
const closed = createTrustedDocuments({ manifest, trustedOnly: true });

const NOTHING: DocumentRequest = { documentId: undefined, extensions: undefined, query: undefined };
const byId = (text: string): DocumentRequest => ({ ...NOTHING, documentId: documentIdOf(text) });
const byApollo = (text: string): DocumentRequest => {
  const sha256Hash = documentIdOf(text).slice('sha256:'.length);
  return { ...NOTHING, extensions: { persistedQuery: { version: 1, sha256Hash } } };
};
const refusal = (code: string) => ({ kind: 'REFUSAL', code });

describe('trusted documents', () => {
  it('A-20 names a document by the hash of its source text, as GraphQL over HTTP does', () => {
    // The example of the specification, appendix A.
    expect(documentIdOf('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe(
      'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
    );
  });

  it.each([
    ['the text of the file', FILE],
    ['the printed form', PRINTED],
  ])('A-20 knows a document by %s', (_, text) => {
    const found = { kind: 'DOCUMENT', query: text, documentId: documentIdOf(text) };
    for (const documents of [open, closed]) {
      expect(documents.resolve(byId(text))).toEqual(found);
      expect(documents.resolve(byApollo(text))).toEqual(found);
      const apollo = byApollo(text);
      const asText = { ...apollo, extensions: JSON.stringify(apollo.extensions) };
      expect(documents.resolve(asText)).toEqual(found);
    }
  });

  it('A-20 knows no other hash', () => {
    for (const documents of [open, closed]) {
      for (const request of [byId(OTHER), byApollo(OTHER), { ...NOTHING, documentId: 'count' }]) {
        expect(documents.resolve(request)).toEqual(refusal('PERSISTED_DOCUMENT_NOT_FOUND'));
      }
    }
  });

  it('A-20 runs any text when it may, and only those of the manifest when it may not', () => {
    const request = { ...NOTHING, query: OTHER };
    expect(open.resolve(request)).toEqual({ kind: 'DOCUMENT', query: OTHER, documentId: null });
    expect(closed.resolve(request)).toEqual(refusal('TRUSTED_DOCUMENTS_ONLY'));
    expect(closed.resolve({ ...NOTHING, query: FILE })).toMatchObject({ query: FILE });
    expect(closed.resolve({ ...NOTHING, query: `${FILE} ` })).toMatchObject({ kind: 'REFUSAL' });
  });

  it('A-20 refuses a text under the name of another', () => {
    for (const documents of [open, closed]) {
      const lie = { ...byId(FILE), query: OTHER };
      expect(documents.resolve(lie)).toEqual(refusal('BAD_REQUEST'));
      expect(documents.resolve({ ...byApollo(FILE), query: OTHER })).toEqual(
        refusal('BAD_REQUEST'),
      );
    }
    expect(open.resolve({ ...byId(OTHER), query: OTHER })).toMatchObject({ documentId: null });
    expect(closed.resolve({ ...byId(OTHER), query: OTHER })).toEqual(
      refusal('TRUSTED_DOCUMENTS_ONLY'),
    );
  });

  it.each<[string, Partial<DocumentRequest>]>([
    ['a number', { documentId: 7 }],
    ['a list', { documentId: [documentIdOf(FILE)] }],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: 'ab' } } }],
    ['no hash', { extensions: { persistedQuery: {} } }],
  ])('A-20 refuses a name that is %s', (_, request) => {
    expect(open.resolve({ ...NOTHING, ...request })).toEqual(refusal('BAD_REQUEST'));
  });

  it.each<[string, Partial<DocumentRequest>]>([
    ['no document', {}],
    ['an empty text', { query: '' }],
    ['other extensions', { extensions: { trace: true } }],
    ['broken extensions', { extensions: '{' }],
  ])('leaves a request with %s to GraphQL', (_, request) => {
    expect(closed.resolve({ ...NOTHING, ...request })).toEqual({ kind: 'NOTHING' });
  });

  it('tells the names of its operations', () => {
    expect([...manifest.operationNames]).toEqual(['Count']);
  });

  it('refuses a text that is no document', () => {
    expect(() => createManifest(['query {'])).toThrow('Syntax Error');
  });
});
