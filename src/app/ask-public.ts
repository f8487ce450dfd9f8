import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { DeliveryContext } from '../delivery/index.ts';
import type { PublicServices } from '../platform/http/public-route.ts';

/**
 * Makes the function with which routes ask the public schema. Their documents are constants, so each is
 * parsed and checked once; limits of foreign documents do not apply to them.
 */
export function createAsk(
  schema: GraphQLSchema,
  makeContext: (locale: string) => DeliveryContext,
): PublicServices['ask'] {
  const known = new Map<string, DocumentNode>();
  const documentOf = (text: string): DocumentNode => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const document = parse(text);
    const [problem] = validate(schema, document);
    if (problem !== undefined) throw problem;
    known.set(text, document);
    return document;
  };
  return async <Data>(
    text: string,
    variableValues: Readonly<Record<string, unknown>>,
    locale = 'en',
  ) => {
    const document = documentOf(text);
    const contextValue = makeContext(locale);
    const result = await execute({ schema, document, variableValues, contextValue });
    if (result.errors !== undefined) throw result.errors[0]!;
    return result.data as Data;
  };
}
