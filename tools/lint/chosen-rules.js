/**
 * The lint rules this project chose itself, beside the recommended sets. Each has a known-bad
 * example in `test/boundaries/fixtures/lint`; `rules.test.ts` fails when one is missing.
 */

/** What holds for every file. */
export const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'max-lines': ['error', { max: 300 }],
  'max-params': ['error', { max: 4 }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
  'no-var': 'error',
  'prefer-const': 'error',
  'house/no-default-export': 'error',
  'house/no-export-all': 'error',
  'house/no-orm-magic': 'error',
  'house/no-save': 'error',
  'house/no-skipped-test': 'error',
  'house/no-value-in-sql': 'error',
};

/** What the type checker must help with, or what only TypeScript has. */
export const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

/** What holds for the code that runs in production. */
export const production = {
  'house/doc-comment': 'error',
  'house/graphql-access': 'error',
  'house/graphql-description': 'error',
  'house/no-export-list': 'error',
  'house/no-field-authorization': 'error',
  'house/no-machine-clock': 'error',
  'house/no-mutable-global': 'error',
  'max-lines-per-function': ['error', { max: 50 }],
  'no-console': 'error',
};

/** What holds for the website. */
export const website = {
  'max-lines': ['error', { max: 200 }],
  'max-lines-per-function': ['error', { max: 60 }],
  'no-console': 'error',
  // How react-router ends the loading of a page.
  '@typescript-eslint/only-throw-error': [
    'error',
    {
      allow: [
        { from: 'package', package: 'react-router', name: 'DataWithResponseInit' },
        { from: 'lib', name: 'Response' },
      ],
    },
  ],
};

/** What holds in one kind of file only. */
export const sourceFiles = { 'house/no-js-import': 'error' };
export const indexFiles = { 'house/index-size': 'error' };
export const resolverFiles = { 'house/resolver-is-thin': 'error' };
export const migrationFiles = { 'house/migration-says-lock': 'error' };
export const filesWithoutSql = { 'house/sql-in-store': 'error' };
