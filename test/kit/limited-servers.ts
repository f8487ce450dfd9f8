import type { ApolloServer } from '@apollo/server';
import { buildSchema, type GraphQLFieldResolver } from 'graphql';
import { InvalidPageError } from '../../src/kernel/page.ts';
import { createApolloServer } from '../../src/platform/graphql/apollo-server.ts';
import { ANONYMOUS_LIMITS, STAFF_LIMITS } from '../../src/platform/graphql/limits.ts';
import { inRequestScope } from '../../src/platform/http/request-scope.ts';
import { runGraphql } from '../../src/platform/http/run-graphql.ts';
import { createLog } from '../../src/platform/log/create-log.ts';
import { platformTranslators } from './platform-translators.ts';

const DEFINITION = `
  input Box { names: [String!] inner: Box tree: Tree }
  scalar Tree
  interface Item { id: ID! }
  type Thing implements Item {
    id: ID!
    a: Thing
    list: [Thing!]!
    things(first: Int = 20, last: Int): ThingConnection!
  }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int! }
  type ThingEdge { node: Thing! cursor: String! }
  type Query {
    a: Thing
    b: Int
    things(first: Int = 20, last: Int): ThingConnection
    nodes(ids: [ID!]!): [Item]!
    take(box: Box): Int
    fail: Int
    page: Int
    down: Int
    later: Int
  }
  type Mutation { signIn(x: Int): Int acceptInvitation: Int change: Int }
`;

const RESOLVERS: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>> = {
  b: () => 1,
  take: () => 1,
  nodes: () => [],
  signIn: () => 1,
  change: () => 1,
  fail: () => {
    throw new Error('canary: relation "secret" at /etc/passwd');
  },
  page: () => {
    throw new InvalidPageError('PAGE_SIZE');
  },
  down: () => {
    throw Object.assign(new Error('terminating connection'), { code: '57P01' });
  },
  later: () => new Promise(() => undefined),
};

/** What a test looks at of an answer. */
export interface ShortAnswer {
  readonly status: number;
  /** Code of the first error. */
  readonly code: unknown;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** How a request differs from the usual one. */
export interface AskOptions {
  readonly as?: 'anonymous' | 'staff';
  readonly deadline?: number;
  /** Replaces the whole body. */
  readonly body?: unknown;
}

/** Both servers on a small schema, and the lines they logged. */
export interface LimitedServers {
  ask(query: string, variables?: unknown, options?: AskOptions): Promise<ShortAnswer>;
  readonly lines: readonly string[];
}

/** Starts Apollo on a small schema that needs no database, with both sets of limits. */
export async function startLimitedServers(): Promise<LimitedServers> {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line) => void lines.push(line) });
  const schema = resolvingSchema();
  const settings = { introspection: true, hidesSchema: true };
  const servers: Readonly<Record<'anonymous' | 'staff', ApolloServer>> = {
    anonymous: await createApolloServer(schema, { ...settings, limits: ANONYMOUS_LIMITS }, log),
    staff: await createApolloServer(schema, { ...settings, limits: STAFF_LIMITS }, log),
  };
  const scope = { requestId: 'request-1', log, translator: platformTranslators()('en') };
  return {
    lines,
    ask: async (query, variables = {}, options = {}) => {
      const body = options.body ?? { query, variables };
      const headers = { 'content-type': 'application/json' };
      const request = { method: 'POST', search: '', body, headers };
      const server = servers[options.as ?? 'anonymous'];
      const answer = await inRequestScope(scope, () =>
        runGraphql(server, request, {}, options.deadline),
      );
      return shortened(answer.status, answer.headers, answer.body);
    },
  };
}

function resolvingSchema() {
  const schema = buildSchema(DEFINITION);
  const fields = {
    ...schema.getQueryType()!.getFields(),
    ...schema.getMutationType()!.getFields(),
  };
  for (const [name, resolve] of Object.entries(RESOLVERS)) fields[name]!.resolve = resolve;
  return schema;
}

function shortened(
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
): ShortAnswer {
  const { errors, extensions } = JSON.parse(text) as {
    errors?: { extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  };
  return { status, headers, text, extensions, code: errors?.[0]?.extensions['code'] };
}
