import { swcOptions } from './tools/swc-options.js';

const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  testPathIgnorePatterns: ['/node_modules/', '/test/boundaries/fixtures/'],
};

/** Projects that need PostgreSQL share one server, which is made once for a run. */
const withDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/kit/global-setup.ts',
  globalTeardown: '<rootDir>/test/kit/global-teardown.ts',
};

export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.test.ts',
        '<rootDir>/test/boundaries/**/*.test.ts',
        '!**/*.db.test.ts',
        '!**/*.api.test.ts',
      ],
    },
    {
      ...withDatabase,
      displayName: 'db',
      testMatch: ['<rootDir>/src/**/*.db.test.ts', '<rootDir>/test/**/*.db.test.ts'],
    },
    {
      ...withDatabase,
      displayName: 'api',
      testMatch: ['<rootDir>/test/api/**/*.api.test.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      globalSetup: '<rootDir>/test/web/kit/global-setup.ts',
      globalTeardown: '<rootDir>/test/web/kit/global-teardown.ts',
      testMatch: ['<rootDir>/test/web/**/*.web.test.ts'],
    },
  ],
};
