import { createHash } from 'node:crypto';
import { Kind, parse, print } from 'graphql';
import type { EdgeCode } from './edge-error.ts';

/** The documents that this installation knows beforehand, by what clients may call them. */
export interface DocumentManifest {
  /** `sha256:<hex>` → text, for every text as it was deployed and as graphql-js prints it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of all operations in them; bounds the labels of metrics. */
  readonly operationNames: ReadonlySet<string>;
}

/** How an endpoint treats documents. */
export interface TrustedDocumentsSettings {
  readonly manifest: DocumentManifest;
  /** Runs nothing but what the manifest has. */
  readonly trustedOnly: boolean;
}

/** The parts of a GraphQL request that say what to run, just as they came in. */
export interface DocumentRequest {
  readonly documentId: unknown;
  /** An object, or as in an address its JSON text. */
  readonly extensions: unknown;
  readonly query: unknown;
}

/**
 * What to run: the text of a document, with its identifier when the manifest has it; a refusal; or
 * nothing at all, which GraphQL refuses in its own words.
 */
export type DocumentResolution =
  | { readonly kind: 'DOCUMENT'; readonly query: string; readonly documentId: string | null }
  | { readonly kind: 'REFUSAL'; readonly code: EdgeCode }
  | { readonly kind: 'NOTHING' };

/** Finds the text of the document that a request names. */
export interface TrustedDocuments {
  resolve(request: DocumentRequest): DocumentResolution;
}

/** Identifier of a document by its text (GraphQL over HTTP, appendix A). */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/**
 * Makes the manifest. Each document is known by the hash of its text and by that of its printed form,
 * so that comments and layout of the deployed file need not reach the client.
 * @throws GraphQLError when a text is no executable document
 */
export function createManifest(documents: readonly string[]): DocumentManifest {
  const texts = new Map<string, string>();
  const operationNames = new Set<string>();
  for (const text of documents) {
    const document = parse(text);
    for (const form of [text, print(document)]) texts.set(documentIdOf(form), form);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined) {
        operationNames.add(definition.name.value);
      }
    }
  }
  return { texts, operationNames };
}

/**
 * Makes the resolver of one endpoint. A document is named by `documentId` (`sha256:<hex>`) or, as
 * Apollo's clients do, by `extensions.persistedQuery.sha256Hash`; both beside a text must be its hash.
 *
 * Refusals: `BAD_REQUEST` for a name that is not the text's, `PERSISTED_DOCUMENT_NOT_FOUND`, and
 * `TRUSTED_DOCUMENTS_ONLY` for a text that the manifest lacks where nothing else runs.
 */
export function createTrustedDocuments(settings: TrustedDocumentsSettings): TrustedDocuments {
  const { manifest, trustedOnly } = settings;
  return {
    resolve: ({ documentId, extensions, query }) => {
      const hasText = typeof query === 'string' && query !== '';
      const named = documentId ?? apolloIdOf(extensions);
      if (named === null || named === undefined) {
        if (hasText && trustedOnly) return ofManifest(manifest, query);
        return hasText ? { kind: 'DOCUMENT', query, documentId: null } : { kind: 'NOTHING' };
      }
      if (typeof named !== 'string') return { kind: 'REFUSAL', code: 'BAD_REQUEST' };
      if (hasText) {
        if (documentIdOf(query) !== named) return { kind: 'REFUSAL', code: 'BAD_REQUEST' };
        if (trustedOnly) return ofManifest(manifest, query);
        const isKnown = manifest.texts.has(named);
        return { kind: 'DOCUMENT', query, documentId: isKnown ? named : null };
      }
      const text = manifest.texts.get(named);
      if (text === undefined) return { kind: 'REFUSAL', code: 'PERSISTED_DOCUMENT_NOT_FOUND' };
      return { kind: 'DOCUMENT', query: text, documentId: named };
    },
  };
}

/** A text is as good as its hash, when the manifest has it. */
function ofManifest({ texts }: DocumentManifest, query: string): DocumentResolution {
  const documentId = documentIdOf(query);
  if (!texts.has(documentId)) return { kind: 'REFUSAL', code: 'TRUSTED_DOCUMENTS_ONLY' };
  return { kind: 'DOCUMENT', query, documentId };
}

/** The identifier in Apollo's form, or undefined when there is none. */
function apolloIdOf(extensions: unknown): unknown {
  const { persistedQuery } = objectOf(extensions);
  if (persistedQuery === undefined) return undefined;
  const { version, sha256Hash } = objectOf(persistedQuery);
  if (version !== 1 || typeof sha256Hash !== 'string') return false; // named, and not readable
  return `sha256:${sha256Hash}`;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  const parsed = typeof value === 'string' ? parseOrNull(value) : value;
  const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
  return isObject ? (parsed as Readonly<Record<string, unknown>>) : {};
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // GraphQL refuses it in its own words
  }
}
