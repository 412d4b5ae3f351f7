export default {
  testEnvironment: 'node',
  // A loaded machine is slow; a test that hangs is still found.
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: {
    '^@center/([^/]+)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  roots: [
    '<rootDir>/apps/api',
    '<rootDir>/libs',
    '<rootDir>/db',
    '<rootDir>/apps/portal/src',
    '<rootDir>/apps/admin/src',
    '<rootDir>/test',
  ],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '/test/bench/',
    ...(process.env.NO_BROWSER ? ['/test/browser/'] : []),
  ],
};
