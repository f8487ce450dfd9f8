import { request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { ANONYMOUS } from '../../src/kernel/actor.ts';
import type { Authenticator } from '../../src/platform/auth/authenticator.ts';
import { AuthenticationError, OverloadedError } from '../../src/platform/auth/errors.ts';
import { createApolloServer } from '../../src/platform/graphql/apollo-server.ts';
import { ANONYMOUS_LIMITS } from '../../src/platform/graphql/limits.ts';
import {
  createManifest,
  createTrustedDocuments,
} from '../../src/platform/graphql/trusted-documents.ts';
import { createAnswerCache } from '../../src/platform/http/answer-cache.ts';
import { createRestApp } from '../../src/platform/http/create-rest-app.ts';
import { createHttpServer } from '../../src/platform/http/create-server.ts';
import { createEditorialEndpoint } from '../../src/platform/http/editorial-endpoint.ts';
import { createOriginPolicy } from '../../src/platform/http/origin.ts';
import {
  createPublicEndpoint,
  type TaggedContext,
} from '../../src/platform/http/public-endpoint.ts';
import { createLog } from '../../src/platform/log/create-log.ts';
import { platformTranslators } from './platform-translators.ts';

/** The HTTP server of the platform on a small schema that needs no database. */
export interface HttpTestServer {
  readonly url: string;
  /** What tests change and look at. */
  readonly state: { isReady: boolean; executions: number };
  readonly lines: string[];
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Asks as a program does that says it is none of a browser's simple requests. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A request that fetch would not send. */
  raw(method: string, path: string): Promise<{ status: number; headers: Record<string, unknown> }>;
  /** Sends bytes and answers everything that came back. */
  bytes(text: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts the server on loopback. Its public address is https://lab.example. */
export async function startHttpTestServer(): Promise<HttpTestServer> {
  const state = { isReady: true, executions: 0 };
  const lines: string[] = [];
  const server = await createServer(state, lines);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    state,
    lines,
    post: (path, body, headers = {}) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: (path, headers = {}) =>
      fetch(`${url}${path}`, { headers: { 'apollo-require-preflight': 'true', ...headers } }),
    raw: (method, path) => sendRaw(port, method, path),
    bytes: (text) => sendBytes(port, text),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function createServer(state: HttpTestServer['state'], lines: string[]): Promise<Server> {
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const translatorFor = platformTranslators();
  const settings = { introspection: true, hidesSchema: true, limits: ANONYMOUS_LIMITS };
  const apollo = await createApolloServer<TaggedContext>(countingSchema(state), settings, log);
  const policy = createOriginPolicy('https://lab.example', ['https://front.example']);
  const manifest = createManifest(['query Trusted { count }']);
  const documents = createTrustedDocuments({ manifest, trustedOnly: false });
  const makeContext = () => ({ tags: new Set<string>() });
  return createHttpServer({
    log,
    translatorFor,
    isBehindTls: true,
    direct: {
      '/graphql': createPublicEndpoint({
        server: apollo,
        policy,
        documents,
        cache: createAnswerCache({ current: () => 1, onChange: () => undefined }, 1_000_000),
        freshness: { cacheControl: 'public, max-age=0, must-revalidate' },
        makeContext,
      }),
    },
    rest: createRestApp({
      trustedProxies: 0,
      editorial: createEditorialEndpoint({
        servers: { anonymous: apollo, staff: apollo },
        documents: { anonymous: documents, staff: documents },
        policy,
        translatorFor,
        cookie: { name: 'session', isSecure: false },
        authenticator: strictAuthenticator,
        makeContext,
      }),
      texts: {
        '/schema/public.graphql': { type: 'text/plain; charset=utf-8', text: 'type Query' },
      },
      healthChecks: { database: async () => state.isReady },
      routes: [],
    }),
  });
}

function countingSchema(state: HttpTestServer['state']) {
  const schema = buildSchema('type Query { count: Int } type Mutation { change: Int }');
  schema.getQueryType()!.getFields()['count']!.resolve = () => 7;
  const change = schema.getMutationType()!.getFields()['change']!;
  change.resolve = () => (state.executions += 1);
  return schema;
}

/** Knows nobody: no credential is anonymous, `busy` is overload, all else is bad. */
const strictAuthenticator: Authenticator = {
  authenticate: async ({ headersDistinct }) => {
    const [value] = headersDistinct['authorization'] ?? [];
    if (value === 'busy') throw new OverloadedError(2);
    if (value !== undefined) throw new AuthenticationError('AUTHORIZATION');
    if (headersDistinct['cookie'] !== undefined) throw new AuthenticationError('COOKIE');
    return { actor: ANONYMOUS, sessionToken: null, locale: null };
  },
};

function sendRaw(port: number, method: string, path: string) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = httpRequest({ hostname: '127.0.0.1', port, method, path }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

function sendBytes(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()));
    socket.on('error', reject);
  });
}

/** The code of the first error of an answer. */
export async function codeOf(response: Response): Promise<unknown> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code;
}
