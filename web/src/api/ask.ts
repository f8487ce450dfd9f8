import type { TypedDocumentString } from '../gql/public/graphql.ts';

/** Asks the public schema. */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
  options?: AskOptions,
) => Promise<Data>;

/** How a question is asked. */
export interface AskOptions {
  /** Gives up when the reader has gone on. */
  readonly signal?: AbortSignal;
}

/** The service answered with a refusal; `message` is a sentence for the reader. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** The service could not be reached, or cannot answer just now. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Codes of what goes by: asking again helps, asking otherwise does not. */
const PASSING: readonly string[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'REQUEST_TIMEOUT',
  'UNKNOWN',
];

/** What an error in an answer stands for: it goes by, or the question is refused. */
export function errorOf(message: string, code: string): Refusal | Unreachable {
  return PASSING.includes(code) ? new Unreachable(message) : new Refusal(message, code);
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** What proxies are sure to take. */
const LONGEST_ADDRESS = 4_000;

/**
 * Asks from a browser: by the hash of the document, so that every cache on the way can help; a question
 * too long for an address by POST. @param locale language of refusals
 */
export function createBrowserAsk(locale: () => string): Ask {
  return async <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    options: AskOptions = {},
  ) => {
    const hash = (document.__meta__?.['hash'] as string | undefined) ?? '';
    const question = { documentId: `sha256:${hash.replace(/^sha256:/u, '')}`, variables };
    const address = `/graphql?documentId=${encodeURIComponent(question.documentId)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    const init =
      address.length <= LONGEST_ADDRESS
        ? { headers: headersIn(locale()) }
        : {
            method: 'POST',
            headers: { ...headersIn(locale()), 'content-type': 'application/json' },
            body: JSON.stringify(question),
          };
    const target = address.length <= LONGEST_ADDRESS ? address : '/graphql';
    return readAnswer<Data>(await reach(target, { ...init, ...options }));
  };
}

function headersIn(locale: string): Readonly<Record<string, string>> {
  return { accept: 'application/json', 'accept-language': locale };
}

/** Fetches. @throws Unreachable when there is no answer at all */
export async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw new Unreachable('the service cannot be reached', { cause: error });
  }
}

/** The data of an answer. @throws Refusal for its first error, Unreachable when it is none of ours */
export async function readAnswer<Data>(response: Response): Promise<Data> {
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (answer === null) throw new Unreachable(`the service answered ${response.status}`);
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw errorOf(error.message, error.extensions?.code ?? 'UNKNOWN');
  return answer.data as Data;
}
