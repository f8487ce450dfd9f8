import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { edgeError } from '../graphql/edge-error.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { AnswerCache, ComputedAnswer } from './answer-cache.ts';
import { CacheableAnswer, type Freshness } from './cacheable-answer.ts';
import { send, type HttpAnswer } from './http-answer.ts';
import {
  answerPreflight,
  writeCorsHeaders,
  type CorsSettings,
  type OriginPolicy,
} from './origin.ts';
import { parseJsonBody, readJsonText } from './read-json-body.ts';
import { runGraphql, type GraphqlHttpRequest } from './run-graphql.ts';
import { withTrustedDocument } from './trusted-request.ts';

/** What a public context tells about the answer that was made with it. */
export interface TaggedContext extends BaseContext {
  /** Surrogate keys of what the answer is made of. */
  readonly tags: ReadonlySet<string>;
}

/** What the public endpoint is made of. */
export interface PublicEndpointParts<Context extends TaggedContext> {
  readonly server: ApolloServer<Context>;
  readonly policy: OriginPolicy;
  readonly documents: TrustedDocuments;
  readonly cache: AnswerCache;
  readonly freshness: Freshness;
  readonly makeContext: () => Context;
}

/** Answers a request for an address below its path. */
export type Endpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
) => Promise<void>;

const METHODS = 'GET, POST, OPTIONS';
/** Good answers do not depend on `Accept-Language`: the language is an argument. */
const VARY = 'Accept, Accept-Encoding, Origin';
const VARY_OF_REFUSALS = 'Accept, Accept-Encoding, Accept-Language';

/**
 * The public, read-only endpoint: a short path from node to Apollo, with whole answers kept until the
 * next publication. It looks at no credential, so the same question has the same answer for everybody;
 * every good answer has an entity tag. Refusals and partial answers are never kept.
 */
export function createPublicEndpoint<Context extends TaggedContext>(
  parts: PublicEndpointParts<Context>,
): Endpoint {
  const cors: CorsSettings = { policy: parts.policy, allowsCredentials: false, methods: METHODS };
  return async (request, response, search) => {
    const { method = '', headers } = request;
    if (headers.origin !== undefined) writeCorsHeaders(headers, response, cors);
    if (method === 'OPTIONS') return answerPreflight(response, cors);
    if (method !== 'GET' && method !== 'POST') {
      response.setHeader('Allow', METHODS);
      throw edgeError('METHOD_NOT_ALLOWED');
    }
    const text = method === 'POST' ? await readJsonText(request) : '';
    const key = keyOf(request, search, text);
    const kept = parts.cache.find(key);
    if (kept !== null) return kept.send(request, response);
    const language = headers['accept-language'] ?? '';
    const make = () => compute(parts, request, { search, text });
    const answer = await parts.cache.compute(key, language, make);
    if (answer instanceof CacheableAnswer) return answer.send(request, response);
    response.appendHeader('Vary', VARY_OF_REFUSALS);
    send(response, answer);
  };
}

/**
 * Everything that a good answer depends on, beside the publication version: what was asked, how it is to
 * be written, and whether a browser asks without leave, which Apollo refuses. Languages and fallbacks are
 * part of the question, and the chains behind them of the publication version.
 */
function keyOf({ method, headers }: IncomingMessage, search: string, text: string): string {
  const isPreflighted =
    headers['content-type'] !== undefined ||
    headers['apollo-require-preflight'] !== undefined ||
    headers['x-apollo-operation-name'] !== undefined;
  const type = method === 'GET' ? (headers['content-type'] ?? '') : '';
  return `${method} ${isPreflighted ? 1 : 0} ${type} ${headers.accept ?? ''}\n${search}\n${text}`;
}

async function compute<Context extends TaggedContext>(
  parts: PublicEndpointParts<Context>,
  request: IncomingMessage,
  asked: { readonly search: string; readonly text: string },
): Promise<ComputedAnswer<CacheableAnswer | HttpAnswer>> {
  const { method = '' } = request;
  const body = method === 'POST' ? parseJsonBody(asked.text) : null;
  const headers = { ...request.headers, cookie: undefined, authorization: undefined };
  const plain: GraphqlHttpRequest = { method, search: asked.search, body, headers };
  const context = parts.makeContext();
  const answer = await runGraphql(
    parts.server,
    withTrustedDocument(parts.documents, plain),
    context,
  );
  if (answer.status !== 200) return { answer: refusal(answer), kept: null };
  if (!isWhole(answer)) return { answer: refusal(answer), kept: null };
  const written = { ...answer.headers, vary: VARY };
  const tags = [...context.tags];
  const good = new CacheableAnswer({ ...answer, headers: written, tags }, parts.freshness);
  return { answer: good, kept: good };
}

function refusal(answer: HttpAnswer): HttpAnswer {
  return { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } };
}

/** Apollo writes `errors` first, when there are any. */
function isWhole({ body }: HttpAnswer): boolean {
  return !body.startsWith('{"errors"');
}
