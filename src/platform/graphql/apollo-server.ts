import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log/log.ts';
import { createAnswerPlugin } from './answer-plugin.ts';
import { documentRules } from './document-rules.ts';
import { createErrorFormatter } from './format-error.ts';
import { COMMON_LIMITS, type Limits } from './limits.ts';

/** How a GraphQL server of ours behaves. */
export interface ApolloServerSettings {
  readonly limits: Limits;
  readonly introspection: boolean;
  /** Leaves out of error messages what tells names of the schema. */
  readonly hidesSchema: boolean;
  /** What looks on; stands after what counts the cost. */
  readonly plugins?: readonly ApolloServerPlugin<BaseContext>[];
}

/**
 * Makes and starts a GraphQL server for the schema with one set of limits. It serves no page, traces
 * and reports nothing, and leaves signals alone: shutting down is one routine of the application.
 */
export async function createApolloServer<Context extends BaseContext>(
  schema: GraphQLSchema,
  settings: ApolloServerSettings,
  log: Log,
): Promise<ApolloServer<Context>> {
  const { limits } = settings;
  const server = new ApolloServer<Context>({
    schema,
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: settings.hidesSchema,
    formatError: createErrorFormatter(settings.hidesSchema),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: {
      maxLexicalTokens: limits.lexicalTokens,
      maxComments: COMMON_LIMITS.comments,
      maxSourceLength: COMMON_LIMITS.sourceLength,
    },
    validationRules: documentRules(limits),
    validationOptions: { maxErrors: COMMON_LIMITS.validationErrors },
    apollo: {},
    nodeEnv: 'production',
    logger: loggerOf(log),
    plugins: [
      createAnswerPlugin(limits.cost),
      ...(settings.plugins ?? []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

function loggerOf(log: Log) {
  return {
    debug: (message: unknown) => log.debug({ detail: message }, 'apollo'),
    info: (message: unknown) => log.info({ detail: message }, 'apollo'),
    warn: (message: unknown) => log.warn({ detail: message }, 'apollo'),
    error: (message: unknown) => log.error({ detail: message }, 'apollo'),
  };
}
