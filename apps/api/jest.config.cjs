module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'api',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts', '<rootDir>/{src,test}/**/*.int-spec.ts'],
  globalSetup: '<rootDir>/test/global-setup.cjs',
  globalTeardown: '<rootDir>/test/global-teardown.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/matchers.ts'],
};
