/**
 * Two projects: `unit` needs nothing but Node; `e2e` (with the contract suites) needs a database,
 * which test/support brings up for the profile named by GLANEUR_TEST_PROFILE (embedded | server).
 * swc turns the ESM sources into CommonJS for Jest; Nest 12 itself is ESM, hence --experimental-vm-modules.
 */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
    '^@glaneur/website-config$': '<rootDir>/packages/website-config/src/index.ts',
  },
  extensionsToTreatAsEsm: [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/packages/[^/]+/dist/', '<rootDir>/.glaneur/'],
};

export default {
  // A spec file of the embedded profile starts a database of its own first.
  testTimeout: 90_000,
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.spec.ts',
        '<rootDir>/seeds/**/*.spec.ts',
        '<rootDir>/packages/*/src/**/*.spec.ts',
        '<rootDir>/web/src/**/*.spec.ts',
        '<rootDir>/site/src/**/*.spec.ts',
        '<rootDir>/test/architecture/*.spec.ts',
        '<rootDir>/test/shipping/*.spec.ts',
        '<rootDir>/test/contract/in-memory/**/*.spec.ts',
      ],
    },
    {
      ...shared,
      displayName: 'embedded',
      testMatch: ['<rootDir>/test/embedded/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/contract/{postgis,redis}/**/*.spec.ts', '<rootDir>/test/e2e/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'site',
      testMatch: ['<rootDir>/test/site/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'site-web',
      testMatch: ['<rootDir>/test/site/browser/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'web',
      testMatch: ['<rootDir>/test/web/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
};
