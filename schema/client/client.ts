import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A document whose variables and answer are known to the type checker. */
export interface TypedDocument<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  /** By which the service may know it: `sha256:` and the hash of the text. */
  readonly id: string;
  readonly text: string;
}

/** One entry of `errors` in an answer. */
export interface AnswerError {
  /** A sentence in the caller's language. */
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** The service refused the question, or could not answer all of it. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly status: number;
  readonly errors: readonly AnswerError[];

  constructor(status: number, errors: readonly AnswerError[]) {
    super(errors[0]?.message ?? `The service answered ${status}.`);
    this.status = status;
    this.errors = errors;
  }
}

/** How to ask. */
export interface ClientOptions {
  /** Language of error messages, as in `Accept-Language`; contents have their own argument. */
  readonly locale?: string;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** May be left out when every variable may. */
type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Asks one service. */
export interface Client {
  /**
   * @returns the answer's `data`
   * @throws ClientError when the answer has errors
   */
  ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...variables: VariablesArgument<NoInfer<Variables>>
  ): Promise<Data>;
}

interface Answer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

/** What proxies and servers are sure to take. */
const LONGEST_ADDRESS = 4_000;
const UNKNOWN_DOCUMENT = 'PERSISTED_DOCUMENT_NOT_FOUND';

/**
 * Makes a client. It asks by GET and hash, which browsers, proxies and CDNs can cache; a question too
 * long for an address goes by POST, and a document that the service does not know as a text.
 * @param url of the endpoint, for example `https://lab.example/graphql`
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const unknown = new Set<string>();
  return {
    ask: async <Data, Variables>(
      { id, text }: TypedDocument<Data, Variables>,
      ...[variables]: VariablesArgument<NoInfer<Variables>>
    ) => {
      if (!unknown.has(id)) {
        const answer = await askById<Data>(url, options, { documentId: id, variables });
        const [error] = answer.errors ?? [];
        if (error?.extensions?.code !== UNKNOWN_DOCUMENT) return dataOf(answer);
        unknown.add(id);
      }
      return dataOf(await post<Data>(url, options, { query: text, variables }));
    },
  };
}

function askById<Data>(
  url: string,
  options: ClientOptions,
  question: { readonly documentId: string; readonly variables: unknown },
): Promise<Answer<Data>> {
  const { documentId, variables } = question;
  const address = new URL(url);
  address.searchParams.set('documentId', documentId);
  if (variables !== undefined) address.searchParams.set('variables', JSON.stringify(variables));
  if (address.href.length > LONGEST_ADDRESS) return post(url, options, question);
  return send(address.href, options, {});
}

function post<Data>(url: string, options: ClientOptions, body: object): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json' };
  return send(url, options, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function send<Data>(
  address: string,
  { locale, fetch = globalThis.fetch }: ClientOptions,
  { headers = {}, ...request }: { method?: string; headers?: object; body?: string },
): Promise<Answer<Data>> {
  const response = await fetch(address, {
    ...request,
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(locale === undefined ? {} : { 'accept-language': locale }),
      ...headers,
    },
  });
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) throw new ClientError(response.status, []);
  return { ...((await response.json()) as object), status: response.status };
}

function dataOf<Data>({ status, data, errors = [] }: Answer<Data>): Data {
  if (errors.length > 0 || data == null) throw new ClientError(status, errors);
  return data;
}
