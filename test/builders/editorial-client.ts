import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { graphql, type GraphQLSchema } from 'graphql';
import type { EditorialContext } from '../../src/platform/graphql/editorial-context.ts';

const FOLDER = new URL('../../schema/operations/editorial/', import.meta.url);

/** A documented operation of the editorial schema. @param name file name without ending */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
}

/** Fields of an answer, as JSON. */
export type Answered = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** Asks an editorial schema without HTTP. @throws Error for anything in `errors[]` */
export async function ask(
  schema: GraphQLSchema,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: EditorialContext,
): Promise<Answered> {
  const answer = await graphql({ schema, source, variableValues, contextValue });
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw error;
  return JSON.parse(JSON.stringify(answer.data)) as Answered;
}
