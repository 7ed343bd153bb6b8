module.exports = {
  ...require('../../tools/jest/preset.cjs'),
  displayName: 'shared',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
