import type { TypedDocumentString } from '../gql/editorial/graphql.ts';
import { reach, readAnswer } from './ask.ts';

/** How the editorial schema is asked. */
export interface EditorialOptions {
  /** Token of the own submission; absent: nobody in particular asks. */
  readonly token?: string;
  /** Language of refusals and of what is wrong: the page's. */
  readonly locale: string;
  /** Gives up when the reader has gone on. */
  readonly signal?: AbortSignal;
}

/**
 * Asks the editorial schema from a browser, by the hash of the document; tokens go into a header, never into
 * an address. @throws Refusal, Unreachable as `Ask` does
 */
export async function askEditorial<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
  { token, locale, signal }: EditorialOptions,
): Promise<Data> {
  const hash = (document.__meta__?.['hash'] as string | undefined) ?? '';
  const response = await reach('/graphql/editorial', {
    method: 'POST',
    // A request with two credentials is refused, and staff may be signed in here too.
    credentials: 'omit',
    cache: 'no-store',
    headers: {
      accept: 'application/json',
      'accept-language': locale,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Submission ${token}` }),
    },
    body: JSON.stringify({
      documentId: `sha256:${hash.replace(/^sha256:/u, '')}`,
      variables,
    }),
    ...(signal === undefined ? {} : { signal }),
  });
  return readAnswer<Data>(response);
}
