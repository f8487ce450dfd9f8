import { edgeError } from '../graphql/edge-error.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { GraphqlHttpRequest } from './run-graphql.ts';

/**
 * The request with the text of the document that it names, for Apollo, which knows no identifiers.
 * @throws GraphQLError the refusal of `createTrustedDocuments`
 */
export function withTrustedDocument(
  trusted: TrustedDocuments,
  request: GraphqlHttpRequest,
): GraphqlHttpRequest {
  if (request.method === 'GET') return withDocumentInSearch(trusted, request);
  const body = bodyOf(request.body);
  if (body === null) return request;
  const { documentId, query, extensions, ...rest } = body;
  const text = textOf(trusted, { documentId, query, extensions });
  if (text === null) return request;
  const kept = withoutPersistedQuery(extensions);
  return {
    ...request,
    body: { ...rest, query: text, ...(kept === undefined ? {} : { extensions: kept }) },
  };
}

function withDocumentInSearch(
  trusted: TrustedDocuments,
  request: GraphqlHttpRequest,
): GraphqlHttpRequest {
  const params = new URLSearchParams(request.search);
  const documentId = params.get('documentId');
  const extensions = params.get('extensions');
  const text = textOf(trusted, { documentId, query: params.get('query'), extensions });
  if (text === null) return request;
  if (documentId === null && !extensions?.includes('persistedQuery')) return request;
  params.delete('documentId');
  params.delete('extensions'); // ours read none but the one that was resolved just now
  params.set('query', text);
  // A page of another site may ask for a document that is known beforehand: it only reads.
  const headers = { ...request.headers, 'apollo-require-preflight': 'true' };
  return { ...request, search: `?${params}`, headers };
}

/** The text to run, or null when the request names nothing. */
function textOf(
  trusted: TrustedDocuments,
  named: Parameters<TrustedDocuments['resolve']>[0],
): string | null {
  const resolution = trusted.resolve(named);
  if (resolution.kind === 'REFUSAL') throw edgeError(resolution.code);
  return resolution.kind === 'DOCUMENT' ? resolution.query : null;
}

function bodyOf(body: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject ? (body as Readonly<Record<string, unknown>>) : null;
}

/** Apollo would refuse the extension, because it knows of no persisted queries. */
function withoutPersistedQuery(extensions: unknown): unknown {
  const known = bodyOf(extensions);
  if (known === null) return extensions;
  const { persistedQuery: _resolved, ...rest } = known;
  return rest;
}
