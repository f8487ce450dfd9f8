import { trace, type Tracer } from '@opentelemetry/api';
import type { ApolloServer, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { requestSpan } from './trace-requests.ts';

/** The same server: each operation, from parsing to the answer, in a span that its statements are below. */
export function traceApolloServer<Context extends BaseContext>(
  server: ApolloServer<Context>,
  tracer: Tracer,
): ApolloServer<Context> {
  const execute: ApolloServer<Context>['executeHTTPGraphQLRequest'] = (request) =>
    tracer.startActiveSpan('graphql', async (span) => {
      try {
        return await server.executeHTTPGraphQLRequest(request);
      } finally {
        span.end();
      }
    });
  return Object.assign(Object.create(server) as ApolloServer<Context>, {
    executeHTTPGraphQLRequest: execute,
  });
}

/** Gives the spans of an operation and of its HTTP request the operation's name. */
export function createTracingPlugin(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        if (operation === undefined) return;
        const name = operation.name?.value;
        const attributes = {
          'graphql.operation.type': operation.operation,
          ...(name === undefined ? {} : { 'graphql.operation.name': name }),
        };
        trace.getActiveSpan()?.updateName([operation.operation, name ?? ''].join(' ').trim());
        trace.getActiveSpan()?.setAttributes(attributes);
        requestSpan()?.setAttributes(attributes);
      },
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (errors !== undefined) requestSpan()?.setAttribute('lab.graphql.errors', errors.length);
      },
    }),
  };
}
