import type { EditorialContext } from '../graphql/editorial-context.ts';
import type { EditorialMethod } from './editorial-gate.ts';
import type { BytesAnswer, HttpAnswer } from './http-answer.ts';
import type { BodyLimits } from './read-bytes.ts';

/** An address beside GraphQL for those who write: what goes through it is too large for a document. */
export interface EditorialRoute {
  /** As Express reads it; `:name` is a part that differs. */
  readonly path: string;
  readonly method: EditorialMethod;
  /** Who is listened to: those who are signed in, contributors with a token too, or whoever asks. */
  readonly callers: 'ACCOUNT' | 'SUBMITTER' | 'ANYONE';
  /** How many requests are answered at once; absent: as many as come. */
  readonly atOnce?: AtOnce;
  /** Answers; whether the caller may is decided by the command. */
  readonly answer: (
    request: EditorialRouteRequest,
    context: EditorialContext,
  ) => Promise<HttpAnswer | BytesAnswer>;
}

/** How many requests are worked on at the same time; more are told to come again. */
export interface AtOnce {
  /** In this process. */
  readonly total: number;
  /** From one address. */
  readonly ofAddress: number;
}

/** What was asked or posted. */
export interface EditorialRouteRequest {
  readonly query: URLSearchParams;
  /** The parts of the path by their names. */
  readonly params: Readonly<Record<string, string>>;
  /** Media type in lower case, without parameters; empty: none was named. */
  readonly contentType: string;
  /** Reads what was posted; null: it is larger than allowed. @throws GraphQLError as `readBytesWithin` */
  readonly readBody: (limits: BodyLimits) => Promise<Buffer | null>;
}
