/**
 * How TypeScript becomes JavaScript here, for the build and for the tests alike. `tsconfig.json`
 * says the same to the type checker: legacy decorators without metadata, and class fields that
 * are assigned, not defined, so that an entity or an input has no key that nobody set.
 */
export const swcOptions = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    externalHelpers: true,
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      verbatimModuleSyntax: true,
    },
    experimental: { keepImportAttributes: true },
  },
};

/** The same for `dist/`, where a relative import of `x.ts` has to say `x.js`. */
export const buildOptions = {
  ...swcOptions,
  jsc: { ...swcOptions.jsc, rewriteRelativeImportExtensions: true },
};
