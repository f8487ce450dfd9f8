import { GraphQLError, type ASTNode } from 'graphql';
import type { MessageParams } from '../i18n/translator.ts';

/** Codes that stand in `errors[]`, with the HTTP status that goes with each. */
export const EDGE_STATUS = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  TOO_MANY_ROOT_FIELDS: 400,
  TOO_MANY_MUTATIONS: 400,
  AUTHENTICATION_STANDS_ALONE: 400,
  LIST_TOO_LONG: 400,
  INPUT_TOO_DEEP: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TRUSTED_DOCUMENTS_ONLY: 403,
  CROSS_SITE_REQUEST: 403,
  NOT_FOUND: 404,
  PERSISTED_DOCUMENT_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;

/** One code of {@link EDGE_STATUS}. */
export type EdgeCode = keyof typeof EDGE_STATUS;

/** Tells whether the text is a code that we answer with. */
export function isEdgeCode(code: unknown): code is EdgeCode {
  return typeof code === 'string' && Object.hasOwn(EDGE_STATUS, code);
}

/** Parameters of the sentence, kept with an error until the caller's language is known. */
export interface EdgeErrorDetails {
  readonly params?: MessageParams;
  readonly nodes?: readonly ASTNode[];
}

/**
 * An error for `errors[]` whose sentence (`error.<code>`) is made when the answer is written.
 * Its params reach the client as `extensions`, so they hold numbers and names of the document only.
 */
export function edgeError(code: EdgeCode, details: EdgeErrorDetails = {}): GraphQLError {
  return new GraphQLError(code, {
    ...(details.nodes === undefined ? {} : { nodes: details.nodes }),
    extensions: { code, ...details.params, http: { status: EDGE_STATUS[code] } },
  });
}
