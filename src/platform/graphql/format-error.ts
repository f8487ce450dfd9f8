import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InvalidPageError } from '../../kernel/page.ts';
import { AuthenticationError, OverloadedError } from '../auth/errors.ts';
import { isUnavailable } from '../db/sql-errors.ts';
import { requestScope } from '../http/request-scope.ts';
import type { MessageParams } from '../i18n/translator.ts';
import { isEdgeCode, type EdgeCode } from './edge-error.ts';

/**
 * Makes what the client sees of an error in `errors[]`.
 *
 * Our own errors get a sentence in the caller's language, GraphQL's own keep theirs. All else is a bug
 * or an outage: it is logged here, once, and the client learns a code and the id of the request.
 * @param hidesSuggestions leaves out "Did you mean", which tells names of the schema
 */
export function createErrorFormatter(hidesSuggestions: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof InvalidPageError) {
      return localised(formatted, 'BAD_USER_INPUT', { key: cause.code });
    }
    if (cause instanceof AuthenticationError || cause instanceof OverloadedError) {
      return localised(formatted, cause.code);
    }
    const code = codeOf(error) ?? formatted.extensions?.['code'];
    if (isEdgeCode(code) && isOurs(cause)) {
      return localised(formatted, code, { params: cause.extensions as MessageParams });
    }
    if (isEdgeCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
      const message = hidesSuggestions ? withoutSuggestion(formatted.message) : formatted.message;
      return { ...formatted, message };
    }
    return unexpected(formatted, cause);
  };
}

function unexpected(formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError {
  const { log, requestId } = requestScope();
  const fields = { err: cause, path: formatted.path?.join('.') };
  if (isUnavailable(cause)) {
    log.warn(fields, 'the database is not available');
    return localised(formatted, 'SERVICE_UNAVAILABLE');
  }
  log.error(fields, 'a request failed');
  return localised(formatted, 'INTERNAL_SERVER_ERROR', { params: { requestId } });
}

/** The sentence `error.<key>`, with nothing of the original but its place in the answer. */
function localised(
  { path, locations }: GraphQLFormattedError,
  code: EdgeCode,
  { key = code, params = {} }: { readonly key?: string; readonly params?: MessageParams } = {},
): GraphQLFormattedError {
  const { code: _code, http: _http, ...visible } = params as Readonly<Record<string, unknown>>;
  return {
    message: requestScope().translator.say(`error.${key}`, params),
    extensions: { code, ...(key === code ? {} : { reason: key }), ...visible },
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
  };
}

/** Apollo and graphql-js wrap what was thrown; this is the innermost error. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    cause = cause.originalError;
  }
  return cause;
}

function codeOf(error: unknown): unknown {
  const cause = causeOf(error);
  return cause instanceof GraphQLError ? cause.extensions['code'] : undefined;
}

/** An error made by `edgeError` has its code as message. */
function isOurs(cause: unknown): cause is GraphQLError {
  return cause instanceof GraphQLError && cause.message === cause.extensions['code'];
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/su, '');
}
