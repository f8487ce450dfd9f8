import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { errorAnswer, send } from './http-answer.ts';

/** Answers whatever was thrown outside GraphQL, as JSON; what is not our own is logged, once. */
export function sendError(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('failed', {
          originalError: error instanceof Error ? error : new Error(String(error)),
        });
  send(response, errorAnswer(known));
}
