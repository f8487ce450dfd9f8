import type { PublicReader } from '../db/public-reader.ts';
import type { Publication } from '../db/read-publication.ts';
import type { TranslatorFor } from '../i18n/translator.ts';

/** A read-only address beside GraphQL, for machines that speak another language. */
export interface PublicRoute {
  /** Path with `:name` parts, for example `/feeds/:locale/practices.atom`. */
  readonly path: string;
  /** Whether a form may be posted too; its fields come as `query`. */
  readonly acceptsForm?: boolean;
  /** Whether the body comes piece by piece; then nothing of it is kept or shared. */
  readonly streams?: boolean;
  readonly answer: (
    request: PublicRouteRequest,
    services: PublicServices,
  ) => Promise<PublicRouteAnswer>;
}

/** What was asked for. */
export interface PublicRouteRequest {
  /** As asked, without the part from `?` on. */
  readonly path: string;
  /** The `:name` parts, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The header `Accept` in lower case; the type for everything when the client sent none. */
  readonly accept: string;
  /** Language of the caller for messages: `?locale=`, then Accept-Language, then English. */
  readonly locale: string;
}

/** The answer of a route. */
export interface PublicRouteAnswer {
  readonly status: number;
  /** With `content-type` at least; `content-language` where it has one. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * A complete body is given an entity tag and kept until the next publication if the status is 200 or
   * 410; only a route that `streams` gives one that comes piece by piece.
   */
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  /** Surrogate keys, for example `practices` or `region-skane`. */
  readonly tags: readonly string[];
}

/** What a route works with; it can see nothing that is not public. */
export interface PublicServices {
  /** Reads as the database role `delivery_reader`. */
  readonly reader: PublicReader;
  /** Address of the public side, without a slash at the end. */
  readonly publicUrl: string;
  /** Whom the public may write to; null: nobody was named. */
  readonly contactEmail: string | null;
  readonly translatorFor: TranslatorFor;
  /**
   * Runs a document of ours on the public schema as an anonymous caller.
   * @param document a constant; it is parsed and checked once
   * @throws GraphQLError the first error of the answer
   */
  ask<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    locale?: string,
  ): Promise<Data>;
  publication(): Promise<Publication>;
}

/** Tells whether a body comes piece by piece. */
export function isStream(
  body: PublicRouteAnswer['body'],
): body is AsyncIterable<string | Uint8Array> {
  return typeof body !== 'string' && !(body instanceof Uint8Array);
}
