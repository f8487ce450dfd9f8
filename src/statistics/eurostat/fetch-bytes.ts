import { lookup } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ImportError } from '../domain/import-error.ts';
import { isPublicAddress, LOOPBACK_HOSTS } from './public-address.ts';
import { refusalOfStatus } from './json-stat-errors.ts';

/** Where figures may be fetched from, and how long it may take. */
export interface FetchPolicy {
  /** Origins such as `https://ec.europa.eu`; nothing else is asked. */
  readonly origins: readonly string[];
  /** Lets an origin of this machine be asked, over HTTP too; for tests and mirrors on the same machine. */
  readonly allowsLoopback: boolean;
  /** For the whole answer. */
  readonly seconds: number;
}

const MAX_REDIRECTS = 3;
const IDLE_MILLISECONDS = 30_000;
const MAX_ERROR_TEXT = 4_096;

/**
 * Fetches an address. The connection goes to an address that was checked at the moment of connecting, so that
 * a name cannot lead into the inner network; redirections lead to the allowed origins only.
 * @throws ImportError SOURCE_* when it is not allowed, or when the source does not give the data
 */
export async function fetchBytes(
  address: string,
  policy: FetchPolicy,
): Promise<AsyncIterable<Uint8Array>> {
  const signal = AbortSignal.timeout(policy.seconds * 1_000);
  let url = checkAddress(address, policy);
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(url, policy, signal);
    const status = response.statusCode ?? 0;
    if (status === 200) return readBody(response);
    const target = response.headers.location;
    if (status >= 300 && status < 400 && target !== undefined && redirects < MAX_REDIRECTS) {
      response.destroy();
      url = checkAddress(new URL(target, url).href, policy);
      continue;
    }
    throw refusalOfStatus(status, await errorText(response));
  }
}

/** @throws ImportError SOURCE_ADDRESS_FORBIDDEN unless the address belongs to an allowed origin */
function checkAddress(address: string, { origins, allowsLoopback }: FetchPolicy): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isLoopback = url !== null && LOOPBACK_HOSTS.includes(url.hostname);
  const isSafe =
    url !== null &&
    url.username === '' &&
    url.password === '' &&
    origins.includes(url.origin) &&
    (isLoopback ? allowsLoopback : url.protocol === 'https:' && isIP(url.hostname) === 0);
  if (!isSafe) throw new ImportError('SOURCE_ADDRESS_FORBIDDEN', { host: url?.host ?? '–' });
  return url;
}

function ask(url: URL, policy: FetchPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  const isLoopback = LOOPBACK_HOSTS.includes(url.hostname);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = { accept: '*/*', 'user-agent': 'integration-lab' };
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      { headers, signal, agent: false, ...(isLoopback ? {} : { lookup: publicLookup }) },
      resolve,
    );
    request.setTimeout(IDLE_MILLISECONDS, () => request.destroy(new Error('the source is silent')));
    request.on('error', (error) => reject(unavailable(error)));
    request.end();
  });
}

/** Resolves names to public addresses only; one inner address among several spoils them all. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const inner = error === null && addresses.some(({ address }) => !isPublicAddress(address));
    if (inner) {
      done(new ImportError('SOURCE_ADDRESS_FORBIDDEN', { host: hostname }), '', 0);
    } else if (error !== null || options.all === true) {
      done(error, addresses);
    } else {
      const [first] = addresses;
      done(null, first?.address ?? '', first?.family);
    }
  });
};

async function* readBody(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response) yield chunk as Uint8Array;
  } catch (error) {
    throw unavailable(error);
  }
}

/** The words of the API: JSON with `label`, or XML with `faultstring`. */
async function errorText(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of readBody(response)) {
    text += Buffer.from(chunk).toString('utf8');
    if (text.length > MAX_ERROR_TEXT) break;
  }
  const label = /"label"\s*:\s*"([^"]{1,300})"/u.exec(text)?.[1];
  const fault = /<(?:\w+:)?(?:faultstring|Text)\b[^>]*>([^<]{1,300})</u.exec(text)?.[1];
  return (label ?? fault ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function unavailable(error: unknown): ImportError {
  if (error instanceof ImportError) return error;
  return new ImportError('SOURCE_UNAVAILABLE', { status: 0 });
}
