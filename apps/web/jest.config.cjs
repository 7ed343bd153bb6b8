const preset = require('../../tools/jest/preset.cjs');

module.exports = {
  ...preset,
  testEnvironment: '<rootDir>/test/jsdom-env.cjs',
  testEnvironmentOptions: { customExportConditions: ['@iltizam/source', 'browser'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '\\.css$': '<rootDir>/test/css.cjs',
  },
};
