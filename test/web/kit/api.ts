import { siteUrl } from './site.ts';

/** Variables of a document. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Asks the public API of the site, as its pages do.
 * @typeParam Data the shape of what the document asks for
 * @throws Error with what the service complains about
 */
export async function askApi<Data>(document: string, variables: Variables = {}): Promise<Data> {
  const response = await fetch(`${siteUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data: Data;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
