import type { EditorialContext } from '../graphql/editorial-context.ts';
import type { HttpAnswer } from './http-answer.ts';

/** An address beside GraphQL for those who sign in: what is posted there is too large for a document. */
export interface EditorialRoute {
  readonly path: string;
  /** Largest body in bytes. */
  readonly maxBytes: number;
  /** Answers somebody who is signed in; whether they may is decided by the command. */
  readonly answer: (
    request: EditorialRouteRequest,
    context: EditorialContext,
  ) => Promise<HttpAnswer>;
}

/** What was posted. */
export interface EditorialRouteRequest {
  readonly query: URLSearchParams;
  /** Media type in lower case, without parameters; empty: none was named. */
  readonly contentType: string;
  readonly body: Buffer;
}
