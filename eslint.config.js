import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import * as chosen from './tools/lint/chosen-rules.js';
import { house } from './tools/lint/index.js';

const TESTS = ['**/*.test.ts', 'test/**'];
const PRODUCTION = ['src/**/*.ts', 'migrations/**/*.ts', 'ormconfig.ts'];
const SQL_MAY_LIE_IN = [
  'src/*/store/**',
  'src/*/queries/**',
  'src/*/*/store/**',
  'src/*/*/queries/**',
  'src/platform/**',
  'src/app/cli/**',
  'migrations/**',
];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'data/',
      'coverage/',
      '.cache/',
      'test/boundaries/fixtures/**',
      'web/src/gql/',
    ],
  },
  {
    extends: [js.configs.recommended],
    plugins: { house },
    languageOptions: { globals: { setTimeout: 'readonly', setInterval: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { ...chosen.everywhere, 'no-undef': 'off' }, // the type checker knows better
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: chosen.typed,
  },
  { files: PRODUCTION, ignores: TESTS, rules: chosen.production },
  { files: ['src/**/*.ts', 'migrations/**/*.ts'], rules: chosen.sourceFiles },
  { files: ['src/*/index.ts'], rules: chosen.indexFiles },
  { files: ['src/**/*.resolver.ts'], rules: chosen.resolverFiles },
  { files: ['src/**/*.ts'], ignores: [...TESTS, ...SQL_MAY_LIE_IN], rules: chosen.filesWithoutSql },
  {
    // The statements of a table stand together, however long they are.
    files: ['migrations/**/*.ts'],
    rules: { ...chosen.migrationFiles, 'max-lines-per-function': 'off' },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, reactHooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...chosen.typed, ...chosen.website },
  },
  { files: TESTS, rules: { 'no-control-regex': 'off' } },
  // The name of a database cannot be a parameter.
  { files: ['test/kit/**'], rules: { 'house/no-value-in-sql': 'off' } },
  { files: ['src/kernel/clock.ts'], rules: { 'house/no-machine-clock': 'off' } },
  { files: ['src/app/cli/**', 'src/app/serve.ts'], rules: { 'no-console': 'off' } },
  {
    // ESLint and Jest read the default export of these files.
    files: ['*.config.js', 'web/*.ts', 'test/**/global-setup.ts', 'test/**/global-teardown.ts'],
    rules: { 'house/no-default-export': 'off' },
  },
);
