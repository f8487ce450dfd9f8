import { STATUS_CODES } from 'node:http';
import { GraphQLError } from 'graphql';
import { InvalidPageError } from '../../kernel/page.ts';
import { EDGE_STATUS, isEdgeCode } from '../../platform/graphql/edge-error.ts';
import type { PublicRouteAnswer, PublicRouteRequest } from '../../platform/http/public-route.ts';
import type { MessageParams, Translator } from '../../platform/i18n/translator.ts';

/** What went wrong, as RFC 9457 writes it; the sentence is in the caller's language. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  /** More precisely why; absent when the code says it all. */
  readonly reason?: string;
  /** Members that the sentence speaks of, for example `param`. */
  readonly [member: string]: string | number | undefined;
}

/** The schema of {@link Problem}. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'What went wrong (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: 'Name of the status.' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence in the language of the caller.' },
    instance: { type: 'string', description: 'The path that was asked for.' },
    code: { type: 'string' },
    reason: { type: 'string', description: 'More precisely why.' },
  },
} as const;

/**
 * Turns a mistake of the caller into an answer.
 * @throws the error itself when it is none: the platform logs it and answers 5xx
 */
export function problemAnswer(
  error: unknown,
  { path }: PublicRouteRequest,
  translator: Translator,
): PublicRouteAnswer {
  const cause = causeOf(error);
  const { code, http: _http, reason, ...members } = extensionsOf(cause);
  const status = isEdgeCode(code) ? EDGE_STATUS[code] : 500;
  if (status >= 500) throw error;
  const problem: Problem = {
    ...(members as MessageParams),
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail: sentenceOf(cause, translator),
    instance: path,
    code: String(code),
    ...(typeof reason === 'string' ? { reason } : {}),
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': translator.locale,
    },
    body: `${JSON.stringify(problem)}\n`,
    tags: [],
  };
}

/** GraphQL wraps what was thrown; this is the innermost error. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? causeOf(error.originalError)
    : error;
}

function extensionsOf(cause: unknown): Readonly<Record<string, unknown>> {
  if (cause instanceof InvalidPageError) return { code: 'BAD_USER_INPUT', reason: cause.code };
  return cause instanceof GraphQLError ? cause.extensions : {};
}

/** An error made by `edgeError` has its code as message, ours of the schema speak the caller's language. */
function sentenceOf(cause: unknown, translator: Translator): string {
  if (cause instanceof InvalidPageError) return translator.say(`error.${cause.code}`);
  const { message, extensions } = cause as GraphQLError;
  if (message !== extensions['code']) return message;
  return translator.say(`error.${message}`, extensions as MessageParams);
}
