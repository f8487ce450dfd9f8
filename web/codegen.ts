import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  scalars: {
    ID: 'string',
    CountryCode: 'string',
    Date: 'string',
    DateTime: 'string',
    DateTimeISO: 'string',
    JSONObject: 'Record<string, unknown>',
    LocalDate: 'string',
    Locale: 'string',
    URL: 'string',
  },
  defaultScalarType: 'unknown',
} as const;

/** Types of the questions that the site asks: `npm run emit:web`. */
const config: CodegenConfig = {
  ignoreNoDocuments: true,
  generates: {
    'web/src/gql/public/': {
      schema: 'schema/public.graphql',
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/**/*.editorial.ts', '!web/src/gql/**'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        gqlTagName: 'graphql',
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: shared,
    },
    'web/src/gql/editorial/': {
      schema: 'schema/editorial.graphql',
      documents: ['web/src/**/*.editorial.ts'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        gqlTagName: 'graphql',
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: shared,
    },
  },
};

export default config;
