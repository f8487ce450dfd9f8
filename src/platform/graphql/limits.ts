/** How much one document may ask for; all are refused before anything is executed. */
export interface Limits {
  /** Nested fields; introspection has a limit of its own in graphql-js. */
  readonly depth: number;
  /** Aliases in an operation, fragments included; an alias of `__typename` counts. */
  readonly aliases: number;
  readonly directives: number;
  readonly lexicalTokens: number;
  readonly rootFields: number;
  /** Points; see `cost.ts`. */
  readonly cost: number;
}

/** The limits for callers nobody knows. Source: api.md, rule 7, and reliability.md, "Limits". */
export const ANONYMOUS_LIMITS: Limits = {
  depth: 8,
  aliases: 15,
  directives: 10,
  lexicalTokens: 1_000,
  rootFields: 10,
  cost: 1_000,
};

/** The limits for staff. Source: as above. */
export const STAFF_LIMITS: Limits = {
  depth: 10,
  aliases: 30,
  directives: 20,
  lexicalTokens: 2_000,
  rootFields: 20,
  cost: 2_000,
};

/** The limits that are the same for everybody. */
export const COMMON_LIMITS = {
  comments: 100,
  /** UTF-16 code units of a document. */
  sourceLength: 20_000,
  mutations: 5,
  /** Items of one input list. */
  listItems: 100,
  /** Nested objects and lists inside the variables. */
  variableDepth: 32,
  validationErrors: 5,
} as const;

/** Mutations that check a secret; one of them stands alone in a document. */
export const AUTHENTICATION_MUTATIONS: readonly string[] = [
  'signIn',
  'acceptInvitation',
  'bootstrapAdministrator',
];
