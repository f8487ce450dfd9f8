import type { PublicRouteRequest } from '../../platform/http/public-route.ts';
import type { Translator } from '../../platform/i18n/translator.ts';

/** A JSON Schema, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A parameter of an address, as the documentation lists it. */
export interface RestParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly schema: JsonSchema;
}

/** What the variables of an operation are read from. */
export interface RestQuestion {
  readonly request: PublicRouteRequest;
  readonly translator: Translator;
  /** Language in which content is read. */
  readonly locale: string;
}

/** One address of the mirror: a GraphQL document, and how an address becomes its variables. */
export interface RestOperation {
  /** Also the name of the answer in the OpenAPI document, PascalCase. */
  readonly name: string;
  /** Below `/api/v1`, with `:name` parts. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly RestParameter[];
  /** Run on the public schema; the answer is part of its data, unchanged. */
  readonly document: string;
  /** Where the answer lies in the data: names of fields, `0` for the first of a list, `*` for each. */
  readonly answer: readonly string[];
  /** @throws GraphQLError BAD_USER_INPUT for a parameter that does not fit */
  readonly variables: (question: RestQuestion) => Readonly<Record<string, unknown>>;
  /** Surrogate keys of an answer. */
  readonly tags: (body: unknown, request: PublicRouteRequest) => readonly string[];
}

/** Finds the answer of an operation in its data; null: there is none. */
export function answerIn(data: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || data === null || data === undefined) return data ?? null;
  if (step === '*') return (data as readonly unknown[]).map((item) => answerIn(item, rest));
  const members = data as Readonly<Record<string, unknown>>;
  return answerIn(members[step], rest);
}
