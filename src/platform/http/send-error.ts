import type { ServerResponse } from 'node:http';
import { asGraphQLError, errorAnswer, send } from './http-answer.ts';

/** Answers whatever was thrown outside GraphQL, as JSON; what is not our own is logged, once. */
export function sendError(response: ServerResponse, error: unknown): void {
  send(response, errorAnswer(asGraphQLError(error)));
}
