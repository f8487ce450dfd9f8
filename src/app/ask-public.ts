import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { DeliveryContext } from '../delivery/index.ts';
import { InvalidPageError } from '../kernel/page.ts';
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
    if (result.errors !== undefined) throw asAnswered(result.errors[0]!, contextValue);
    return result.data as Data;
  };
}

/** The error as the endpoint would answer it: a page or a value that cannot be is the fault of who asked. */
function asAnswered(error: GraphQLError, { translator }: DeliveryContext): GraphQLError {
  const { originalError } = error;
  const extensions = { code: 'BAD_USER_INPUT' };
  if (originalError instanceof InvalidPageError) {
    const message = translator.say(`error.${originalError.code}`);
    return new GraphQLError(message, { originalError, extensions });
  }
  // Values are read before anything has a place in the answer.
  const isOfValues = error.path === undefined && error.extensions['code'] === undefined;
  return isOfValues ? new GraphQLError(error.message, { extensions }) : error;
}
