import { createApplication } from '../../src/app/application.ts';
import { modules } from '../../src/app/modules.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { createLog } from '../../src/platform/log/create-log.ts';
import type { Mail } from '../../src/platform/mail/mailer.ts';
import { openTestDatabase, testDataFolder, type TestDatabase } from './test-database.ts';
import type { Template } from './templates.ts';

/** How a test server differs from the usual one. */
export interface TestServerOptions {
  /** `reference` unless told. */
  readonly template?: Template;
  /** Short for the template `seeded`: the whole demonstration. */
  readonly seeded?: boolean;
  /** Absent: the time of the database. */
  readonly clock?: Clock;
  /** `info` unless told. */
  readonly logLevel?: 'info' | 'debug';
  /** Environment variables beside those of the kit. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a request is sent. */
export interface RequestOptions {
  /** Of a session; sent as `Authorization: Bearer`. */
  readonly token?: string;
  /** Of a submission; sent as `Authorization: Submission`. */
  readonly submission?: string;
  /** Sent as `Accept-Language`. */
  readonly locale?: string;
  /** Address of the caller; another one for each request unless told, so that limits by address rest. */
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of a GraphQL endpoint. @typeParam Data the shape of what the document asks for */
export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly headers: Headers;
  /** Null when the request was refused or a root field failed. */
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Sends a document with its variables. */
export type Ask = <Data = Readonly<Record<string, unknown>>>(
  document: string,
  variables?: Readonly<Record<string, unknown>>,
  options?: RequestOptions,
) => Promise<GraphqlAnswer<Data>>;

/** The service on a database of its own, listening on loopback. */
export interface TestServer extends Pick<TestDatabase, 'sql' | 'snapshot'> {
  /** Without a slash at the end. */
  readonly url: string;
  /** Null unless METRICS_PORT is set. */
  readonly metricsUrl: string | null;
  readonly databaseUrl: string;
  readonly database: Database;
  /** Folder with `demo-accounts.json`, when the template is `seeded`. */
  readonly dataFolder: string;
  /** Asks the editorial endpoint. */
  readonly graphql: Ask;
  /** Asks the public endpoint, which has heard of everything published so far. */
  readonly publicGraphql: Ask;
  /** Mails handed over so far, oldest first. */
  readonly mails: readonly Mail[];
  /** Lines of the log so far, from the level on. */
  readonly logLines: readonly string[];
  /** Delivers what waits in the outbox; nothing else does in a test. @returns how many events were tried */
  deliverEvents(): Promise<number>;
  /** Runs a job now; nothing else does in a test. */
  runJob(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts the service on a clone of a template; without a worker, so that nothing happens by itself. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const template = options.template ?? (options.seeded === true ? 'seeded' : 'reference');
  const test = await openTestDatabase(
    template,
    modules.flatMap((module) => module.entities ?? []),
  );
  const mails: Mail[] = [];
  const logLines: string[] = [];
  const application = await createApplication(configFor(test.url, options.environment), {
    databaseUrl: test.url,
    clock: options.clock ?? null,
    log: createLog(options.logLevel ?? 'info', { write: (line) => void logLines.push(line) }),
    mailer: { send: async (mail) => void mails.push(mail) },
  });
  const { port, metricsUrl } = await application.listen();
  const url = `http://127.0.0.1:${port}`;
  const askPublic = createAsk(`${url}/graphql`);
  return {
    url,
    metricsUrl,
    databaseUrl: test.url,
    database: application.database,
    dataFolder: testDataFolder(),
    sql: test.sql,
    snapshot: test.snapshot,
    graphql: createAsk(`${url}/graphql/editorial`),
    publicGraphql: async (...asked) => {
      await application.followPublications();
      return askPublic(...asked);
    },
    mails,
    logLines,
    deliverEvents: application.deliverEvents,
    runJob: application.runJob,
    close: async () => {
      await application.close();
      await test.close();
    },
  };
}

function configFor(databaseUrl: string, environment: TestServerOptions['environment']) {
  return readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    PORT: '0',
    RUN_WORKER: 'false',
    TRUSTED_PROXIES: '1',
    DATA_DIR: testDataFolder(),
    ...environment,
  });
}

function createAsk(address: string): Ask {
  let requests = 0;
  return async <Data>(
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ) => {
    requests += 1;
    const response = await fetch(address, {
      method: 'POST',
      headers: headersOf(options, `10.0.${requests >> 8}.${requests & 255}`),
      body: JSON.stringify({ query: document, variables }),
    });
    const { status, headers } = response;
    const body = (await response.json()) as Omit<GraphqlAnswer<Data>, 'status' | 'headers'>;
    return { ...body, data: body.data ?? (null as Data), status, headers };
  };
}

function headersOf(options: RequestOptions, address: string): Record<string, string> {
  const { token, submission, locale } = options;
  return {
    'content-type': 'application/json',
    'x-forwarded-for': options.address ?? address,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(submission === undefined ? {} : { authorization: `Submission ${submission}` }),
    ...(locale === undefined ? {} : { 'accept-language': locale }),
    ...options.headers,
  };
}
